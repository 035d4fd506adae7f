# Takes values apart with match.
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def describe(value):
    match value:
        case 0 | 1:
            return "small"
        case int(n) if n < 0:
            return f"negative {-n}"
        case bool() | int():
            return "number"
        case "":
            return "empty"
        case str() as text:
            return f"text of {len(text)}"
        case Point(0, y):
            return f"on the axis at {y}"
        case Point(x=x, y=y) if x == y:
            return "diagonal"
        case [Point(), *rest]:
            return f"points and {len(rest)} more"
        case []:
            return "nothing"
        case [x]:
            return f"only {x}"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case {"type": "circle", "r": r, **rest}:
            return f"circle {r} {rest}"
        case {}:
            return "mapping"
        case None:
            return "none"
        case float(x):
            return f"float {x}"
        case _:
            return "else"


for value in (1, -5, 99, True, "", "word", Point(0, 3), Point(2, 2), Point(1, 2), [Point(1, 1), 2, 3], [], [7], (1, 2, 3), {"type": "circle", "r": 2, "c": "red"}, {"x": 1}, None, 1.5, {1}):
    print(repr(value), "->", describe(value))
match = "still a name"
case = match.split()
print(case)
