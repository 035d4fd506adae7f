#: A million processes.
#: exit: 1 or 70
#: says: profile.json: processes
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", processes=10**6)
