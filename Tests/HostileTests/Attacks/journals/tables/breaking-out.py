#: A quote with a combining mark, and line ends of all kinds: a row must stay a row.
#: keeps: work/journal.jsonl
#: run: journal export --format csv
#: exit: 0
#: says: a""\u{301},""=forged
#: says: b""
#: says: d,""\u{301}
from attack import *

texts = ['a"\u0301,"=forged', 'b"\n=forged', 'c\r\nforged', 'd,"\u0301\n=forged']
write(journal, "".join(note(text, id=numbered(n)) for n, text in enumerate(texts)))
