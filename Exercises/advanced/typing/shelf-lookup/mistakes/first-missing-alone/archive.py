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

    def _one(self, mark: str, default: object) -> object:
        if mark in self.boxes:
            return self.boxes[mark]
        if default is NOTHING:
            raise UnknownMarks([mark])
        return default

    @overload
    def find(self, wanted: str) -> Box: ...
    @overload
    def find(self, wanted: list[str]) -> list[Box]: ...
    @overload
    def find(self, wanted: str, default: D) -> Box | D: ...
    @overload
    def find(self, wanted: list[str], default: D) -> list[Box | D]: ...
    def find(self, wanted: str | list[str], default: object = NOTHING) -> object:
        if isinstance(wanted, str):
            return self._one(wanted, default)
        return [self._one(mark, default) for mark in wanted]
