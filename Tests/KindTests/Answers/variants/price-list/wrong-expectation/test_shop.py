import pytest

import shop


@pytest.mark.parametrize("cents, total", [(1000, 1489), (0, 490)])
def test_total(cents, total):
    assert shop.total(cents) == total
