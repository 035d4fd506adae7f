#: A key twice in one object, once with escapes.
#: exit: 1 or 70
#: says: exercise.json
#: run: show t/u/add
#: run: check
from attack import *

text = (add / "exercise.json").read_text()
write(add / "exercise.json", text[:-1] + ', "t\\u0069tle": "Other"}')
