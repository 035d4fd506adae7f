import boats
import pytest


@pytest.fixture
def path(tmp_path):
    boats.open_book(tmp_path / "b")
    yield tmp_path / "b"
    boats.close_book()


def overnight(path):
    boats.close_book()
    boats.open_book(path)


def test_all_of_it(path):
    assert boats.lend("Teal", "Olu")
    assert boats.lend("Little Grebe", "Ana Lucia")
    assert not boats.lend("Teal", "Ana Lucia")
    overnight(path)
    assert boats.boats_out() == ["Little Grebe", "Teal"]
    assert boats.person_with("Teal") == "Olu"
    assert boats.person_with("Little Grebe") == "Ana Lucia"
    boats.bring_back("Teal")
    assert boats.boats_out() == ["Little Grebe"]
    overnight(path)
    assert boats.boats_out() == ["Little Grebe"]
