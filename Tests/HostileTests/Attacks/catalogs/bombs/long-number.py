#: A number of a million digits where a level is asked for.
#: exit: 1 or 70
#: says: exercise.json: level
#: run: show t/u/add
#: run: check
from attack import *

text = (add / "exercise.json").read_text()
write(add / "exercise.json", text.replace('"level": 1', '"level": ' + "9" * 1_000_000))
