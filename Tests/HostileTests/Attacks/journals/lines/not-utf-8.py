#: Lines that are not UTF-8, and too long forms of what is.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 2
#: says: line 3
#: keeps: work/journal.jsonl
#: run: journal list
#: exit: 0
from attack import *

bad = [b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80"]
write(journal, b"".join(note("XX", id=numbered(n)).encode().replace(b"XX", text) for n, text in enumerate(bad)))
