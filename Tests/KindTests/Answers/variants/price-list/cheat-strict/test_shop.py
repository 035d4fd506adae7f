import pytest

import shop


@pytest.mark.xfail(strict=True)
def test():
    assert shop.total(0) == 490
