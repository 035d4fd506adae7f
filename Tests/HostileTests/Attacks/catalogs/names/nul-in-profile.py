#: A NUL in the name of a profile, of a learner's file and of a service.
#: exit: 1 or 70
#: run: show t/u/add
#: run: grade t/u/half
#: run: check
from attack import *

half_answer("x = 1\n")
edit(add / "exercise.json", sandbox="pure\0/../web")
edit(half / "exercise.json", files=["half.py\0.py"])
