import shop


def test_total(basket):
    assert shop.total(basket) == 1
