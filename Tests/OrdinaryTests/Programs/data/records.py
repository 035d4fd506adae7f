# Dataclasses with all their switches.
import dataclasses
from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False, repr=False)
    count: ClassVar[int] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    x: float
    y: float = 0.0
    tags: list = field(default_factory=list, hash=False)

    def __post_init__(self):
        if self.x < 0:
            raise ValueError("x must not be negative")


print(sorted([Version(2, 1), Version(1, 9), Version(2)]), Version(1, note="a") == Version(1, note="b"))
p = Point(x=1.5, tags=["a"])
print(p, dataclasses.asdict(p), dataclasses.replace(p, y=2.0), [f.name for f in dataclasses.fields(p)])
for attempt in (lambda: setattr(p, "x", 3), lambda: Point(x=-1), lambda: Point(1), lambda: p.__dict__):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as error:
    print(error)
Pair = dataclasses.make_dataclass("Pair", ["a", ("b", int, 7)])
print(Pair(1), dataclasses.astuple(Pair(1)), Version.__match_args__)
