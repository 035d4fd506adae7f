import pytest

from store import take


def test_take():
    shelf = {"gauze": 3, "tape": 8}
    assert take(shelf, "tape", 2) == 6
    assert shelf == {"gauze": 3, "tape": 6}


def test_too_many():
    with pytest.raises(ValueError):
        take({"gauze": 3}, "gauze", 4)
