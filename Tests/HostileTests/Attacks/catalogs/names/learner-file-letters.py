#: A learner's file whose first letter looks like another, or is no letter of Python's.
#: exit: 1 or 70
#: says: exercise.json
#: run: show t/u/add
#: run: check
from attack import *

edit(add / "exercise.json", files=["m\u0430in.py", "\u00aain.py", "main\u0301.py", "e\u0301.py"])
