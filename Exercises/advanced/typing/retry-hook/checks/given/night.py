"""Readings that would stop in the night."""

from retrying import note_in, retry

lines: list[str] = []


@retry(3, note_in(lines))
def level(river: str, *, metres: bool = False) -> float:
    return 2.5 if metres else 250.0


def number_alone(attempt: int) -> None:
    print(attempt)


def timeouts(attempt: int, error: TimeoutError) -> None:
    print(attempt, error)


level(7)
level("Ebro", True)
level("Ebro", meters=True)
level("Ebro").upper()
retry(3, number_alone)
retry(3, timeouts)
retry("3", note_in(lines))
note_in([1])
