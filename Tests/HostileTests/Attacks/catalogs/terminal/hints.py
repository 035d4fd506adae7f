#: Hints with escapes in their headings and in their text.
#: run: hint t/u/add
#: exit: 0 or 70
#: run: hint t/u/add
#: exit: 0 or 70
#: run: hint t/u/add --json
#: exit: 0 or 70
from attack import *

write(add / "hints.md", "## One\x1b[2J\n\n\x9b1mThink\x07\n\n## Two\u202e\n\n`\x1b]0;x\x07`\n")
