#: A statement whose letters are turned around, so that a command reads as another.
#: run: show t/u/add
#: exit: 0 or 70
#: run: show t/u/half
#: exit: 0 or 70
from attack import *

write(add / "statement.md", "# Add up\n\nType \u202erf- mr\u202c, or `\u2066x\u2069`, \u061c\u200f\u200e.\n")
write(half / "statement.md", "# Halve\n\n    print(1)\u2028import os\u2029\n\nA\u00adB\ufeffC\u200bD\u2060E\U000e0041F\n")
