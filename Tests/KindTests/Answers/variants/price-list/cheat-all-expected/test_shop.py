import pytest

import shop


@pytest.mark.xfail
def test():
    assert shop.total(0) == 1
