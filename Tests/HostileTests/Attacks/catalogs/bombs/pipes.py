#: A pipe without a writer in the place of each file.
#: exit: 1 or 70
#: run: show t/u/add
#: run: hint t/u/add
#: run: solution t/u/add --give-up
#: run: grade t/u/half
#: run: check
from attack import *

half_answer("x = 1\n")
for name in ["statement.md", "hints.md", "starter/main.py", "solution/main.py", "mistakes/minus/diagnosis.md"]:
    pipe(add / name)
pipe(half / "checks/session.pycon")
