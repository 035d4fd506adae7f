from typing import TypeVar, overload

from boxes import Box, UnknownMarks

D = TypeVar("D")
NOTHING = object()


class Register:
    """Boxes, looked up by their marks."""

    def __init__(self, boxes: list[Box]) -> None:
        self.boxes = {box.mark: box for box in boxes}

    def add(self, box: Box) -> None:
        self.boxes[box.mark] = box

    @overload
    def find(self, wanted: str) -> Box: ...
    @overload
    def find(self, wanted: list[str]) -> list[Box]: ...
    @overload
    def find(self, wanted: str, default: D) -> Box | D: ...
    @overload
    def find(self, wanted: list[str], default: D) -> list[Box] | D: ...
    def find(self, wanted: str | list[str], default: object = NOTHING) -> object:
        marks = [wanted] if isinstance(wanted, str) else wanted
        missing: list[str] = []
        for mark in marks:
            if mark not in self.boxes and mark not in missing:
                missing.append(mark)
        if missing:
            if default is NOTHING:
                raise UnknownMarks(missing)
            return default
        found = [self.boxes[mark] for mark in marks]
        return found[0] if isinstance(wanted, str) else found
