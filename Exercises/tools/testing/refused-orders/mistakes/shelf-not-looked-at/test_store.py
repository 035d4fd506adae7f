import pytest

from store import take


def test_take():
    shelf = {"gauze": 3, "tape": 8}
    assert take(shelf, "tape", 2) == 6
    assert shelf == {"gauze": 3, "tape": 6}
    assert take(shelf, "gauze", 3) == 0
    assert shelf == {"gauze": 0, "tape": 6}


def refusal(item, amount):
    with pytest.raises(ValueError) as caught:
        take({"gauze": 3, "tape": 0}, item, amount)
    return str(caught.value)


def test_refused():
    assert refusal("gauze", 4) == "only 3 of gauze left"
    assert refusal("tape", 1) == "only 0 of tape left"
    assert refusal("splint", 1) == "no splint on the shelf"
    assert refusal("gauze", 0) == "amount 0 is below 1"
    assert refusal("gauze", -2) == "amount -2 is below 1"
    assert refusal("splint", 0) == "amount 0 is below 1"
