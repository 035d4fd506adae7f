def total(prices):
    print(sum(prices))


def show_total(prices):
    total(prices)


def labels(prices):
    return [f"{price} ct" for price in prices]
