#: A statement of short words, stars and backticks in one line.
#: run: show t/u/add
#: exit: 0 or 1 or 70
#: run: show t/u/half
#: exit: 0 or 1 or 70
from attack import *

write(add / "statement.md", "# Add up\n\n" + "a *b " * 80_000)
write(half / "statement.md", "# Halve\n\n" + "` **" * 80_000)
