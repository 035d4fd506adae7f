#: NUL bytes, as a crash leaves them, and NUL in a text.
#: keeps: work/journal.jsonl
#: exit: 0 or 1
#: run: journal verify
#: run: journal list
#: run: journal export --format csv
#: run: report
from attack import *

write(journal, line().encode() + b"\0" * 4096 + b"\n" + note("a\0b", id=numbered(3)).encode() + b"\0")
