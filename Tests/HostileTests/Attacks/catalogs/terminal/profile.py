#: The title and the preload of a profile with escapes.
#: run: sandbox list
#: exit: 0 or 1 or 70
#: run: sandbox list --json
#: exit: 0 or 1 or 70
#: run: doctor
#: exit: 0 or 1 or 69 or 70
#: run: grade t/u/add
#: exit: 0 or 1 or 69 or 70
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", title="Pure\x1b[2J\u009b31m\u202e\n  forged  A line", preload=["\x1b]0;owned\x07"])
