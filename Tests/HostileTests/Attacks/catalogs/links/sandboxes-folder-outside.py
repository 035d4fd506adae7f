#: The folder of profiles is a link to a folder outside.
#: says: Sandboxes: found a link
#: exit: 1 or 70
#: run: sandbox list
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
write_json(outside / "pure/profile.json", {**PROFILE, "title": SECRET})
link(catalog / "Sandboxes", outside)
