from typing import TypeVar, overload

from boxes import Box, UnknownMarks

D = TypeVar("D")


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
    def find(self, wanted: list[str], default: D) -> list[Box | D]: ...
    def find(self, wanted: str | list[str], default: object = None) -> object:
        marks = [wanted] if isinstance(wanted, str) else wanted
        if default is None:
            missing: list[str] = []
            for mark in marks:
                if mark not in self.boxes and mark not in missing:
                    missing.append(mark)
            if missing:
                raise UnknownMarks(missing)
        if isinstance(wanted, str):
            return self.boxes.get(wanted, default)
        return [self.boxes.get(mark, default) for mark in marks]
