#: A statement of a hundred thousand lists in lists.
#: run: show t/u/add
#: exit: 0 or 1 or 70
#: run: hint t/u/add
#: exit: 0 or 1 or 70
from attack import *

write(add / "statement.md", "# Add up\n\n" + "- " * 100_000 + "\n" + "> " * 100_000)
write(add / "hints.md", "## H\n\nx\n\n" * 100_000)
