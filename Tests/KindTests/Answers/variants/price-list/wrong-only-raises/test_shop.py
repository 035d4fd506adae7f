import pytest

import shop


@pytest.mark.parametrize(
    "cents, member, total",
    [
        (1000, False, 1490),
        (1000, True, 1390),
        (1009, True, 1398),
        (4999, False, 5489),
        (5000, False, 5000),
        (5555, True, 5489),
        (6000, True, 5400),
        (0, False, 490),
    ],
)
def test_total(cents, member, total):
    assert shop.total(cents, member) == total


def test_nobody_is_a_member_unasked():
    assert shop.total(2000) == 2490


def test_negative():
    with pytest.raises(ValueError):
        shop.total(-1)
