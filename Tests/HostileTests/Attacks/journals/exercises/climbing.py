#: Ids of exercises that climb out of the workspace, in a rebuild that is due.
#: exit: 0 or 1 or 64
#: keeps: work/journal.jsonl
#: run: list
#: run: rebuild
#: run: report
#: run: journal list --exercise t
#: run:
from attack import *

names = ["../../outside", "../outside/x", "t/u/../../../outside", "/etc/passwd", "t/u/add/..", "..//\u0301../x"]
write(journal, "".join(line(id=numbered(n), exercise=name, verdict="accepted", failed=[]) for n, name in enumerate(names)))
