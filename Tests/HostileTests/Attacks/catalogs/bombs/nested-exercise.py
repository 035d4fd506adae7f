#: An exercise.json of 100,000 brackets that are never closed.
#: says: exercise.json
#: exit: 1 or 70
#: run: show t/u/add
#: run: check
from attack import *

write(add / "exercise.json", '{"title": ' + "[" * 100_000)
