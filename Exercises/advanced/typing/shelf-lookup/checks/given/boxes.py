"""The boxes of an archive."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    mark: str
    row: int


class UnknownMarks(LookupError):
    """Marks that no box has."""

    def __init__(self, marks: list[str]) -> None:
        super().__init__(", ".join(marks))
        self.marks = marks
