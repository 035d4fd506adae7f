#: exercise.json is a link to a file whose faults would be quoted.
#: says: exercise.json: found a link
#: exit: 1 or 70
#: run: show t/u/add
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
write(outside / "settings.json", json.dumps({SECRET: SECRET, "title": SECRET}))
link(add / "exercise.json", outside / "settings.json")
