#: Names of files with escapes among checks, services, mistakes and profiles.
#: run: check
#: exit: 1
#: run: grade t/u/add
#: exit: 0 or 1 or 70
#: run: sandbox list
#: exit: 0 or 1 or 70
from attack import *

answer(SOLUTION)
write(add / "checks/\x1b[2J.txt")
write(add / "checks/services/\x1b]0;owned\x07.py")
write(add / "\x9b31m\u202e.md")
write(add / "mistakes/\x1b[1m/x.py")
write(catalog / "Exercises/t/u/\x1b[7m\n  ok  forged/x")
write_json(catalog / "Sandboxes/\x1b[5mpure/profile.json", PROFILE)
