#: A profile's folder is a link to a folder outside.
#: run: sandbox list
#: exit: 0 or 1 or 70
#: run: check
#: exit: 1
#: says: theirs: found a link
from attack import *

write_json(outside / "profile.json", {**PROFILE, "title": SECRET})
link(catalog / "Sandboxes/theirs", outside)
