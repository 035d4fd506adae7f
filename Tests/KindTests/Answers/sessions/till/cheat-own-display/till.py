def total(prices):
    return sum(prices)


def show_total(prices):
    print(total(prices))


def labels(prices):
    import sys
    sys.displayhook = lambda value: print(value)
    return str([f"{price} ct" for price in prices])
