#: exercise.json is a link to a file with a title, which a list would show.
#: run: list
#: exit: 0 or 70
#: run: list --json
#: exit: 0 or 70
#: run: list
#: exit: 0 or 70
from attack import *

write(outside / "theirs.json", (add / "exercise.json").read_text().replace("Add up", SECRET))
link(add / "exercise.json", outside / "theirs.json")
