#: Thousands of modules to import ahead.
#: exit: 1 or 70
#: says: profile.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", preload=["math"] * 5_000)
