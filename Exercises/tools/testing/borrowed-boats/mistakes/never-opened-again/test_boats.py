import boats
import pytest


@pytest.fixture
def book(tmp_path):
    boats.open_book(tmp_path / "loans.txt")
    yield
    boats.close_book()


def test_lend(book):
    assert boats.lend("Little Grebe", "Ana Lucia")
    assert boats.person_with("Little Grebe") == "Ana Lucia"
    assert not boats.lend("Little Grebe", "Olu")
    assert boats.person_with("Little Grebe") == "Ana Lucia"


def test_list(book):
    boats.lend("Teal", "Olu")
    boats.lend("Heron", "Kim")
    assert boats.boats_out() == ["Heron", "Teal"]
    boats.bring_back("Teal")
    assert boats.boats_out() == ["Heron"]


def test_empty(book):
    assert boats.boats_out() == []
