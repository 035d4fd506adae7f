import pytest

from store import take


def test_take():
    shelf = {"gauze": 3, "tape": 8}
    assert take(shelf, "tape", 2) == 6
    assert shelf == {"gauze": 3, "tape": 6}
    assert take(shelf, "gauze", 3) == 0
    assert shelf == {"gauze": 0, "tape": 6}


@pytest.mark.parametrize(
    "item, amount",
    [("gauze", 4), ("tape", 1), ("splint", 1), ("gauze", 0), ("gauze", -2), ("splint", 0)],
)
def test_refused(item, amount):
    shelf = {"gauze": 3, "tape": 0}
    with pytest.raises(ValueError):
        take(shelf, item, amount)
    assert shelf == {"gauze": 3, "tape": 0}
