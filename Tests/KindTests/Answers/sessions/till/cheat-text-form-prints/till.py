class Sum:
    def __init__(self, cents): self.cents = cents
    def __add__(self, other): return Sum(self.cents + other.cents)
    def __str__(self): return str(self.cents)
    def __repr__(self):
        print(self.cents, end="")
        return ""


def total(prices):
    return Sum(sum(prices))


def show_total(prices):
    print(total(prices))


def labels(prices):
    return [f"{price} ct" for price in prices]
