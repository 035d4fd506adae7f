import sys


def total(prices):
    sys.displayhook(sum(prices))
    return None


def show_total(prices):
    print(total(prices))


def labels(prices):
    return [f"{price} ct" for price in prices]
