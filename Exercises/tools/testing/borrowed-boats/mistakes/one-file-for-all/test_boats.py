import boats
import pytest


@pytest.fixture
def loans():
    path = "book.txt"
    boats.open_book(path)
    yield path
    boats.close_book()


def overnight(path):
    boats.close_book()
    boats.open_book(path)


def test_a_new_book(loans):
    assert boats.boats_out() == []
    assert boats.person_with("Heron") is None


def test_lend(loans):
    assert boats.lend("Heron", "Nadia") is True
    assert boats.person_with("Heron") == "Nadia"


def test_a_boat_that_is_out(loans):
    boats.lend("Heron", "Nadia")
    assert boats.lend("Heron", "Olu") is False
    assert boats.person_with("Heron") == "Nadia"


def test_boats_out_are_sorted(loans):
    for boat in ["Teal", "Heron", "Swan"]:
        boats.lend(boat, "Nadia")
    assert boats.boats_out() == ["Heron", "Swan", "Teal"]


def test_opened_again(loans):
    boats.lend("Little Grebe", "Ana Lucia")
    boats.lend("Heron", "Olu")
    overnight(loans)
    assert boats.boats_out() == ["Heron", "Little Grebe"]
    assert boats.person_with("Little Grebe") == "Ana Lucia"


def test_brought_back(loans):
    boats.lend("Heron", "Nadia")
    boats.lend("Teal", "Olu")
    boats.bring_back("Heron")
    assert boats.boats_out() == ["Teal"]


def test_brought_back_after_a_night(loans):
    boats.lend("Heron", "Nadia")
    boats.lend("Teal", "Olu")
    overnight(loans)
    boats.bring_back("Heron")
    overnight(loans)
    assert boats.boats_out() == ["Teal"]


def test_another_book(loans):
    boats.lend("Heron", "Nadia")
    overnight("other.txt")
    assert boats.boats_out() == []
