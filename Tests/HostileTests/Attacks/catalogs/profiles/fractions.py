#: Limits that are no whole numbers, or no numbers.
#: exit: 1 or 70
#: says: profile.json: limits.
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", limits={**LIMITS, "cpu-seconds": 0.5, "open-files": 64.0000001, "files": True, "threads": "4"})
