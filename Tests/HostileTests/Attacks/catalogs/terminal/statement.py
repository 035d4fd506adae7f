#: A statement with escapes, links of a terminal's own, the clipboard, a bell and backspaces.
#: run: show t/u/add
#: exit: 0 or 70
#: run: show t/u/add --json
#: exit: 0 or 70
#: run:
#: exit: 0 or 70
from attack import *

write(
    add / "statement.md",
    "# Add up\n\n\x1b]8;;file:///etc/passwd\x1b\\click\x1b]8;;\x1b\\ \x1b]52;c;b3duZWQ=\x07 a\b\b\bz \x9b31mred\n"
    "\n    \x1b[2J in code\n\n- `\x1b[0m` \x07\n",
)
