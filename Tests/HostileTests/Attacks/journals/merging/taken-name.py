#: The name that a copy would get is a link to somebody else's file.
#: run: journal merge {root}/outside/other.jsonl
#: exit: 0 or 64 or 69
from attack import *

write(journal, line())
write(outside / "other.jsonl", note("theirs", id=numbered(5)))
import datetime

start = datetime.datetime.now(datetime.timezone.utc)
for second in range(-2, 120):
    time = start + datetime.timedelta(seconds=second)
    for form in ["%Y-%m-%dT%H%M%SZ", "%Y-%m-%dT%H:%M:%SZ"]:
        for name in ["journal.jsonl.{}", "journal-{}.jsonl", "journal.{}.jsonl", "journal.before-merge-{}.jsonl", "journal.jsonl.before-{}"]:
            link(work / name.format(time.strftime(form)), secret)
