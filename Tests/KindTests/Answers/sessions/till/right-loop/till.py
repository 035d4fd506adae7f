def total(prices):
    cents = 0
    for price in prices:
        cents += price
    return cents


def show_total(prices):
    import sys
    sys.stdout.write(f"{total(prices)}\n")


labels = lambda prices: list(map("{} ct".format, prices))
