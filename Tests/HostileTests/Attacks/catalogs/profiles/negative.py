#: Limits below nothing.
#: exit: 1 or 70
#: says: profile.json: limits.
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", limits={**LIMITS, "threads": -1, "output-kib": -(2**63), "files": 0})
