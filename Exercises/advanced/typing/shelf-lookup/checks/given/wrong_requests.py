"""Requests that were not thought through."""

from archive import Register
from boxes import Box

register = Register([Box("K7", 3)])
print(register.find("X1", None).row)
print(register.find("K7")[0])
print(register.find(["K7"]).row)
print(register.find(["K7", "X1"], None)[0].row)
print(register.find("X1", "none").upper())
register.find(7)
register.find([7])
register.add("K7")
