import pytest

from store import take


def test_take():
    shelf = {"gauze": 3, "tape": 8}
    assert take(shelf, "tape", 2) == 6
    assert shelf == {"gauze": 3, "tape": 6}
    assert take(shelf, "gauze", 3) == 0
    assert shelf == {"gauze": 0, "tape": 6}


@pytest.mark.parametrize(
    "item, amount, message",
    [
        ("gauze", 4, "only 3 of gauze left"),
        ("tape", 1, "only 0 of tape left"),
        ("splint", 1, "no splint on the shelf"),
        ("gauze", -2, "amount -2 is below 1"),
        ("splint", -1, "amount -1 is below 1"),
    ],
)
def test_refused(item, amount, message):
    shelf = {"gauze": 3, "tape": 0}
    with pytest.raises(ValueError) as caught:
        take(shelf, item, amount)
    assert str(caught.value) == message
    assert shelf == {"gauze": 3, "tape": 0}
