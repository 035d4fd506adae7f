#: A folder on the way to an answer is a link to a folder outside that has such a file.
#: run: grade t/u/half
#: exit: 64 or 69
#: says: leads out of the workspace
#: run: solution t/u/half --give-up
#: exit: 0 or 64 or 69
#: run: reset t/u/half --yes
#: exit: 0 or 64 or 69
#: run: grade t/u/half
#: exit: 1
from attack import *

edit(half / "exercise.json", files=["pack/half.py"])
for place in ("starter", "solution"):
    write(half / place / "pack/half.py", (half / place / "main.py").read_text())
write(outside / "half.py", "def half(x):\n    return x // 2\n")
(work / "t/u/half").mkdir(parents=True)
link(work / "t/u/half/pack", outside)
