from dataclasses import dataclass


@dataclass(frozen=True)
class Sale:
    what: str
    cents: int


class Discount:
    def apply(self, cents: int) -> int:
        return cents


class Half(Discount):
    apply = lambda self, cents: cents // HALF


HALF = 2


def total(sales: list[Sale], discount: Discount) -> int:
    return sum(discount.apply(sale.cents) for sale in sales)
