def total(prices):
    return sum(prices)


def show_total(prices):
    print(total(prices), end='')


def labels(prices):
    return [f"{price} ct" for price in prices]
