#: A statement of 1 MiB in one word.
#: run: show t/u/add
#: exit: 0 or 1 or 70
from attack import *

write(add / "statement.md", "# Add up\n\n" + "x" * (1 << 20))
