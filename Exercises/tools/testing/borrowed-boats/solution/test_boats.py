import pytest

import boats


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.txt"
    boats.open_book(path)
    yield path
    boats.close_book()


def open_again(path):
    boats.close_book()
    boats.open_book(path)


def test_a_new_book(book):
    assert boats.boats_out() == []
    assert boats.person_with("Heron") is None


def test_lend(book):
    assert boats.lend("Heron", "Nadia") is True
    assert boats.person_with("Heron") == "Nadia"


def test_a_boat_that_is_out(book):
    boats.lend("Heron", "Nadia")
    assert boats.lend("Heron", "Olu") is False
    assert boats.person_with("Heron") == "Nadia"


def test_boats_out_are_sorted(book):
    for boat in ["Teal", "Heron", "Swan"]:
        boats.lend(boat, "Nadia")
    assert boats.boats_out() == ["Heron", "Swan", "Teal"]


def test_opened_again(book):
    boats.lend("Little Grebe", "Ana Lucia")
    boats.lend("Heron", "Olu")
    open_again(book)
    assert boats.boats_out() == ["Heron", "Little Grebe"]
    assert boats.person_with("Little Grebe") == "Ana Lucia"


def test_brought_back(book):
    boats.lend("Heron", "Nadia")
    boats.lend("Teal", "Olu")
    boats.bring_back("Heron")
    assert boats.boats_out() == ["Teal"]


def test_brought_back_after_a_night(book):
    boats.lend("Heron", "Nadia")
    boats.lend("Teal", "Olu")
    open_again(book)
    boats.bring_back("Heron")
    open_again(book)
    assert boats.boats_out() == ["Teal"]


def test_another_book(book, tmp_path):
    boats.lend("Heron", "Nadia")
    open_again(tmp_path / "other.txt")
    assert boats.boats_out() == []
