#: The accepted answer that a stage would begin with is a link to somebody else's file.
#: run: reset t/u/half --yes
#: exit: 64 or 69
#: says: it is a link
#: run: show t/u/half
#: exit: 64 or 69
from attack import *

edit(half / "exercise.json", continues="t/u/add")
write(desk / "main.py", SOLUTION)
(work / ".reprise/accepted").mkdir(parents=True)
link(work / ".reprise/accepted/t.u.add.json", secret)
write(journal, json.dumps({
    "concepts": [], "content": "x", "exercise": "t/u/add", "failed": [], "format": 2, "hints": 0,
    "id": "00000000-0000-4000-8000-000000000000", "kind": "attempt", "mode": "solve", "notRun": [], "peeks": 0,
    "time": "2026-01-01T00:00:00Z", "verdict": "accepted",
}, separators=(",", ":")) + "\n")
