from typing import Final, TypeVar, overload

from boxes import Box, UnknownMarks

Default = TypeVar("Default")
NOT_GIVEN: Final = object()


class Register:
    """Boxes, looked up by their marks."""

    def __init__(self, boxes: list[Box]) -> None:
        self._boxes: dict[str, Box] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        self._boxes[box.mark] = box

    @overload
    def find(self, wanted: str) -> Box: ...
    @overload
    def find(self, wanted: list[str]) -> list[Box]: ...
    @overload
    def find(self, wanted: str, default: Default) -> Box | Default: ...
    @overload
    def find(self, wanted: list[str], default: Default) -> list[Box | Default]: ...
    def find(self, wanted: str | list[str], default: object = NOT_GIVEN) -> object:
        """Return the box of a mark, or the boxes of a list of marks."""
        marks = [wanted] if isinstance(wanted, str) else wanted
        if default is NOT_GIVEN:
            self._require(marks)
        found = [self._boxes.get(mark, default) for mark in marks]
        return found[0] if isinstance(wanted, str) else found

    def _require(self, marks: list[str]) -> None:
        missing = [mark for mark in dict.fromkeys(marks) if mark not in self._boxes]
        if missing:
            raise UnknownMarks(missing)
