#: Journals whose names have escapes, in a report on a group and in a merge.
#: exit: 0 or 1 or 64
#: run: report {root}/outside/\u{1b}[2J.jsonl {root}/outside/\u{9b}31m.jsonl --names
#: run: report {root}/outside/\u{1b}[2J.jsonl {root}/outside/\u{9b}31m.jsonl --names --format html
#: run: report {root}/outside/\u{1b}[2J.jsonl {root}/outside/\u{9b}31m.jsonl --names --json
#: run: journal merge {root}/outside/\u{1b}[2J.jsonl {root}/outside/\u{9b}31m.jsonl
#: run: journal merge {root}/outside/\u{1b}[2J.jsonl --json
#: run: journal verify {root}/outside/\u{1b}[2J.jsonl
#: run: journal verify {root}/outside/\u{1b}[2J.jsonl --json
from attack import *

for index, name in enumerate(["\x1b[2J.jsonl", "\x9b31m.jsonl"]):
    write(outside / name, "".join(line(id=numbered(index * 100 + n)) for n in range(9)) + "torn")
