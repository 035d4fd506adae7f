from collections import deque
from typing import Generic, TypeVar

Part = TypeVar("Part")


class Shelf(Generic[Part]):
    """Parts of one type, the oldest first."""

    def __init__(self, places: int) -> None:
        self.places = places
        self.parts: deque[Part] = deque()

    def is_full(self) -> bool:
        return len(self.parts) == self.places

    def put(self, part: Part) -> bool:
        if self.is_full():
            return False
        self.parts.append(part)
        return True

    def take(self) -> Part | None:
        return self.parts.popleft() if self.parts else None


def refill(shelf: Shelf[Part], store: Shelf[Part]) -> int:
    """Fill a shelf from a store; return how many parts were moved."""
    moved = 0
    while not shelf.is_full():
        part = store.take()
        if part is None:
            break
        shelf.put(part)
        moved += 1
    return moved
