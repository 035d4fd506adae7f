def total(prices):
    print(sum(prices))
    return 0


def show_total(prices):
    print(total(prices))


def labels(prices):
    return [f"{price} ct" for price in prices]
