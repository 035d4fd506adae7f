import pytest

import shop


def test_negative():
    with pytest.raises(ValueError) as caught:
        shop.total(-1)
    assert caught.traceback[-1].frame.code.raw.co_names == ()
