"""Readings that are right."""

from retrying import note_in, retry

lines: list[str] = []


@retry(3, note_in(lines))
def level(river: str, *, metres: bool = False) -> float:
    return 2.5 if metres else 250.0


class Station:
    @retry(2, note_in(lines))
    def names(self, prefix: str) -> list[str]:
        return [prefix + "north"]


@retry(tries=2, hook=note_in(lines))
def battery() -> int:
    return 80


print(level("Ebro", metres=True) + 1, Station().names("s")[0].upper(), battery() % 7)
