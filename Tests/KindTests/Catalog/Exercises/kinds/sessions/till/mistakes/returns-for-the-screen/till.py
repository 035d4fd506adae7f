def total(prices):
    return sum(prices)


def show_total(prices):
    return total(prices)


def labels(prices):
    return [f"{price} ct" for price in prices]
