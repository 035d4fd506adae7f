#: Limits on time beyond sense.
#: exit: 1 or 70
#: says: profile.json: limits.
#: run: grade t/u/add
#: run: sandbox list
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", limits={**LIMITS, "wall-seconds": 10**9, "cpu-seconds": 10**9})
