#: A profile is a link to a file outside.
#: says: profile.json: found a link
#: exit: 1 or 70
#: run: sandbox list
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
write(outside / "profile.json", json.dumps({**PROFILE, "title": SECRET}))
link(pure / "profile.json", outside / "profile.json")
