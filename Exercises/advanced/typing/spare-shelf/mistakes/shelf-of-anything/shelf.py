class Shelf:
    """Parts of one type, the oldest first."""

    def __init__(self, places: int) -> None:
        self.places = places
        self.content: list[object] = []

    def put(self, part: object) -> bool:
        if len(self.content) < self.places:
            self.content.append(part)
            return True
        return False

    def take(self) -> object:
        if not self.content:
            return None
        return self.content.pop(0)


def refill(shelf: Shelf, store: Shelf) -> int:
    """Fill a shelf from a store; return how many parts were moved."""
    count = 0
    while len(shelf.content) < shelf.places and store.content:
        shelf.put(store.take())
        count += 1
    return count
