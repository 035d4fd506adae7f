#: Marks are links to somebody else's file.
#: run:
#: exit: 0 or 64 or 69
from attack import *

for name in ["clock.json", "session", "saves/t.u.add"]:
    link(work / ".reprise" / name, secret)
