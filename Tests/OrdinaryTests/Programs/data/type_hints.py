# Types as Python keeps them at run time.
from __future__ import annotations

import abc
import collections.abc
import typing


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self) -> float: ...

    @property
    @abc.abstractmethod
    def name(self) -> str: ...


class Square(Shape):
    name = "square"

    def __init__(self, side: float, label: str | None = None) -> None:
        self.side = side

    def area(self):
        return self.side**2


class Movie(typing.TypedDict, total=False):
    title: str
    year: int


class Row(typing.NamedTuple):
    id: int
    name: str = "?"


@typing.runtime_checkable
class Closes(typing.Protocol):
    def close(self): ...


T = typing.TypeVar("T")


class Stack(typing.Generic[T]):
    def push(self, item: T) -> None: ...


print(Square(3).area(), typing.get_type_hints(Square.__init__), Square.__init__.__annotations__)
print(Movie(title="M"), Row(1), Row.__annotations__, Stack[int], isinstance(open("main.py"), Closes))
print(typing.get_origin(dict[str, int]), typing.get_args(typing.Union[int, str]), typing.Optional[int])
print(isinstance([], collections.abc.Sequence), issubclass(dict, collections.abc.Mapping), isinstance(1, int | str))
for attempt in (Shape, lambda: isinstance(1, list[int]), lambda: typing.cast("int", "x").bit_length()):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
