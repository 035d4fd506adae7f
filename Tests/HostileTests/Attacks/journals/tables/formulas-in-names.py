#: Formulas in the names of cases, exceptions and traps.
#: keeps: work/journal.jsonl
#: run: journal export --format csv
#: exit: 0
#: never: ,=
#: never: ,"=
#: never: ,@
from attack import *

failed = [{"name": "=1", "verdict": "runtime-error", "exception": "=HYPERLINK(1)", "line": 1}]
write(journal, line(failed=failed, trap="=\u0301x", mistake="@x", concepts=["=y"], notRun=["=z"], content="=c"))
