import pytest

from library.errors import Lent


@pytest.mark.parametrize("days, fee", [(0, 0), (14, 0)])
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
