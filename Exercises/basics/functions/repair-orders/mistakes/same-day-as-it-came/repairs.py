def by_day(orders):
    """Return the orders by their day, the shorter repairs of a day first."""
    return sorted(orders, key=lambda order: order[1])


def longest(orders):
    """Return the order that takes most minutes."""
    return max(orders, key=lambda order: order[2])
