import datetime
from unittest import mock

import pytest

from library import desk, errors


@pytest.fixture(scope="module")
def days():
    return [(14, 0), (15, 20), (16, 40)]


def test_fees(days):
    for day, fee in days:
        counter = desk.Desk()
        with mock.patch("library.desk.today", return_value=datetime.date(2024, 1, 1)):
            counter.lend("Emma", "Ann")
        with mock.patch.object(desk, "today") as today:
            today.return_value = datetime.date(2024, 1, 1 + day)
            assert counter.give_back("Emma") == fee


def test_two():
    counter = desk.Desk()
    counter.lend("Emma", "Ann")
    with pytest.raises(errors.Lent):
        counter.lend("Emma", "Ann")
    counter.lend("Persuasion", "Ann")
    counter.give_back("Emma")
    try:
        counter.lend("Emma", "Bob")
    except errors.Lent as error:
        raise AssertionError("not back") from error
