"""Compare a board with one that counts from nothing."""

from board import Board
from plain import Board as Plain

DAYS = ("2026-02-28", "2026-03-01", "2026-03-02")


def messages(count):
    """Make messages about few deliveries, in an order that has nothing to do with their versions."""
    state = 7
    for _ in range(count):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        dice = state >> 8
        moment = f"2026-03-0{1 + dice % 2} {dice // 2 % 24:02}:{dice // 48 % 60:02}"
        minutes = dice // 97 % 6 * 5
        yield dice // 7 % 12, 1 + dice // 11 % 9, moment, minutes or None


def differences(count):
    """Return how many looks at the board show another figure than counting from nothing."""
    board, plain = Board(), Plain()
    found = 0
    seen = {}
    for number, version, moment, minutes in messages(count):
        message = seen.setdefault((number, version), (number, version, moment, minutes))
        board.take(*message)
        plain.take(*message)
        found += sum(board.figures(day) != plain.figures(day) for day in DAYS)
    return found
