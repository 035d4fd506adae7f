from typing import Protocol


class NotCarried(Exception):
    """A letter stays where it is."""


class Carrier(Protocol):
    def carry(self, name: str, text: str) -> None:
        """Carry the letter, or raise NotCarried."""


def send_all(letters, carrier: Carrier):
    left = []
    for name, text in letters:
        try:
            carrier.carry(name, text)
        except NotCarried:
            left.append(name)
    return left
