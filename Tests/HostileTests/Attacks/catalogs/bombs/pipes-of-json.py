#: A pipe without a writer in the place of each file of JSON.
#: exit: 1 or 70
#: run: show t/u/add
#: run: grade t/u/half
#: run: sandbox list
#: run: check
from attack import *

pipe(add / "exercise.json")
pipe(half / "exercise.json")
pipe(pure / "profile.json")
