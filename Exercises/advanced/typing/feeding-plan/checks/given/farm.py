"""The animals of a farm."""


class Animal:
    def __init__(self, name: str, hay: int) -> None:
        self.name = name
        self.hay = hay


class Goat(Animal):
    def __init__(self, name: str, hay: int, milk: int) -> None:
        super().__init__(name, hay)
        self.milk = milk


class Donkey(Animal):
    """It carries what the others eat."""
