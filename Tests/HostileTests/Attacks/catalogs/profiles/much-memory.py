#: Limits on memory and disk beyond sense.
#: exit: 1 or 70
#: says: profile.json: limits.
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", limits={**LIMITS, "memory-mib": 10**9, "disk-kib": 10**18, "file-kib": 2**63 - 1})
