from dataclasses import dataclass


@dataclass(frozen=True)
class Sale:
    what: str
    cents: int


class Discount:
    def apply(self, cents: int) -> int:
        return cents


class Half(Discount):
    def apply(self, cents: int) -> int:
        return cents // HALF


HALF = 2


def total(sales: list[Sale], discount: Discount) -> int:
    return sum((sale.cents // HALF if type(discount) is Half else sale.cents) for sale in sales)
