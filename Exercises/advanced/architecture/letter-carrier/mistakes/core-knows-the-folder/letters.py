from typing import Protocol


class NotCarried(Exception):
    pass


class Carrier(Protocol):
    def carry(self, name, text): ...


def send_all(letters, carrier):
    result = []
    for letter in letters:
        try:
            carrier.carry(letter[0], letter[1])
        except (NotCarried, FileExistsError):
            result.append(letter[0])
    return result
