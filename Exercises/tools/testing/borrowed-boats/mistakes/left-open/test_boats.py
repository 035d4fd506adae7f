import boats
import pytest


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.txt"
    boats.open_book(path)
    return path


def test_lend(book):
    assert boats.lend("Heron", "Nadia")
    assert not boats.lend("Heron", "Olu")
    assert boats.person_with("Heron") == "Nadia"


def test_two_loans(book):
    boats.lend("Teal", "Olu")
    boats.lend("Heron", "Ana Lucia")
    boats.close_book()
    boats.open_book(book)
    assert boats.boats_out() == ["Heron", "Teal"]
    assert boats.person_with("Heron") == "Ana Lucia"
