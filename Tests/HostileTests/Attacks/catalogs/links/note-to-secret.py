#: The note is a link to a file of the reader's; the answer is accepted all the same.
#: exit: 0
#: run: grade t/u/add
#: run: grade t/u/add --json
#: run: solution t/u/add
from attack import *

answer(SOLUTION)
write(outside / "diary.md", f"{SECRET}\n")
link(add / "note.md", outside / "diary.md")
