import shop


def test_total():
    assert shop.total(price) == 1
