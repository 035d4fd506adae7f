#: The learner's file has a name that climbs out of the workspace, by a mark on its slash.
#: exit: 1 or 70
#: says: exercise.json
#: run:
#: run: reset t/u/add --yes
#: run: check
from attack import *

edit(add / "exercise.json", files=["_/\u0301../../../../outside/ran.py"])
