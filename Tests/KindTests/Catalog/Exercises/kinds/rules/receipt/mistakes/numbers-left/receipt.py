"""Receipts."""

FREE_FROM = 50
SHIPPING = 4.9
RATES = {"food": 0.07, "other": 0.19}


def total(items):
    """What is to be paid for items, pairs of a price and a kind."""
    goods = sum(price * (1 + RATES[kind]) for price, kind in items)
    return round_cents(goods + shipping(goods))


def shipping(goods):
    """What sending costs."""
    return 0 if goods >= 50 else SHIPPING


def round_cents(amount):
    """As it is printed."""
    return f"{amount:.2f}"
