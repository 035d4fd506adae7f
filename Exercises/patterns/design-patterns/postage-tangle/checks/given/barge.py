"""A service that somebody else has written. Each contract has its own price for a kilogram."""


class Barge:
    def __init__(self, kilogram):
        self.kilogram = kilogram

    def price(self, grams, kilometres):
        return self.kilogram * grams // 1000

    def rebate(self, total, count):
        return 20 * count

    def days(self, kilometres):
        return 3 + kilometres // 50
