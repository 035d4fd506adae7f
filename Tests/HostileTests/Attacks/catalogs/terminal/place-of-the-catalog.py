#: A folder with escapes in its name, named as the catalog and as the workspace.
#: needs: empty cache
#: run: list --catalog {root}/here/\u{1b}[2J
#: exit: 64 or 70
#: run: list --catalog {root}/outside/\u{1b}[2J\u{9b}\u{202e}\u{a}x
#: exit: 0 or 64 or 70
#: run: grade t/u/add --workspace {root}/work/\u{1b}[2J\u{a}x
#: exit: 0 or 1
#: run: --workspace {root}/work/\u{1b}[2J\u{a}x
#: exit: 0
#: run: --json --workspace {root}/work/\u{1b}[2J\u{a}x
#: exit: 0
#: run: journal verify --workspace {root}/work/\u{1b}[2J\u{a}x
#: exit: 0
#: run: reset t/u/add --yes --workspace {root}/work/\u{1b}[2J\u{a}x
#: exit: 0
#: run: report {root}/outside/\u{9b}2J.jsonl
#: exit: 64
from attack import *

shutil.copytree(catalog, outside / "\x1b[2J\x9b\u202e\nx")
