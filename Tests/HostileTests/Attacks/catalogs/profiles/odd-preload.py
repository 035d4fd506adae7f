#: Modules to import ahead whose names are none.
#: exit: 1 or 70
#: says: profile.json: preload
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", preload=["os; import subprocess", "../../outside/evil", "a\nb", "", ".", "1x", "m\u0430th"])
