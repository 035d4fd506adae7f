#: Links to devices: one never ends, one blocks, one is the terminal.
#: exit: 1 or 70
#: run: show t/u/add
#: run: show t/u/half
#: run: hint t/u/add
#: run: check
from attack import *

link(add / "statement.md", "/dev/zero")
link(half / "statement.md", "/dev/random")
link(add / "hints.md", "/dev/tty")
