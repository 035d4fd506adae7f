"""Requests of a day."""

from archive import Register
from boxes import Box

register = Register([Box("K7", 3), Box("B2", 1)])
register.add(Box("C5", 2))
one: Box = register.find("K7")
several: list[Box] = register.find(["K7", "B2"])
print(one.row + 1, several[0].mark.lower(), register.find(["C5"])[0].row)
perhaps = register.find("X1", None)
if perhaps is not None:
    print(perhaps.row)
shown = register.find("X1", default="not here")
print(shown.upper() if isinstance(shown, str) else shown.mark)
for entry in register.find(["K7", "X1"], 0):
    print(entry + 1 if isinstance(entry, int) else entry.row)
print([box.row for box in register.find(["K7", "X1"], default=None) if box])
places: list[Box | None] = register.find(["K7", "X1"], None)
