def total(prices):
    ...


def show_total(prices):
    ...


def labels(prices):
    ...
