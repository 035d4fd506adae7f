from datetime import date, timedelta

import pytest

from library.desk import Desk


class Calendar:
    def __init__(self):
        self.today = date(2024, 2, 20)

    def wait(self, days):
        self.today += timedelta(days=days)


@pytest.fixture
def calendar(monkeypatch):
    calendar = Calendar()
    monkeypatch.setattr("library.desk.today", lambda: calendar.today)
    return calendar


@pytest.fixture
def desk(calendar):
    return Desk()


from library.errors import Lent


@pytest.mark.parametrize("days, fee", [(0, 0), (14, 0), (15, 20), (30, 320)])
def test_fee(desk, calendar, days, fee):
    desk.lend("Emma", "Ann")
    calendar.wait(days)
    assert desk.give_back("Emma") == fee


def test_lent_book(desk):
    desk.lend("Emma", "Ann")
    with pytest.raises(Lent):
        desk.lend("Emma", "Bob")


def test_book_that_came_back(desk):
    desk.lend("Emma", "Ann")
    desk.give_back("Emma")
    try:
        desk.lend("Emma", "Bob")
    except Lent:
        pytest.fail("it is back")
