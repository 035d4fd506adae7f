#: Another's journal has lines that cannot be used between those that can: those are taken, and each other is named.
#: run: journal merge {root}/outside/other.jsonl
#: exit: 0 or 1
#: run: journal list
#: exit: 0
#: says: first
#: says: last
#: never: climbed
from attack import *

write(journal, note("mine", id=numbered(1)))
text = note("first", id=numbered(2)).encode() + b"\xff\n" + b"[" * 100_000 + b"\n" + note("last", id=numbered(3)).encode()
write(outside / "other.jsonl", text + line(kind="x", text="climbed", id=numbered(4)).encode() + b'{"torn": ')
