from typing import Generic, TypeVar

T = TypeVar("T")


class Shelf(Generic[T]):
    """Parts of one type, the oldest first."""

    def __init__(self, places: int) -> None:
        self.places = places
        self.content: list[T] = []

    def put(self, part: T) -> bool:
        if len(self.content) < self.places:
            self.content.append(part)
            return True
        return False

    def take(self) -> T | None:
        if not self.content:
            return None
        return self.content.pop(0)


def refill(shelf: Shelf[T], store: Shelf[T]) -> int:
    """Fill a shelf from a store; return how many parts were moved."""
    count = 0
    while len(shelf.content) < shelf.places:
        part = store.take()
        if not part:
            break
        shelf.put(part)
        count += 1
    return count
