#: The hints are a link to a file of the reader's that has sections.
#: says: hints.md: found a link
#: exit: 1 or 70
#: run: hint t/u/add
#: run: check
from attack import *

write(outside / "diary.md", f"## One\n\n{SECRET}\n\n## Two\n\n{SECRET}\n")
link(add / "hints.md", outside / "diary.md")
