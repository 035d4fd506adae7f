#: The name of a profile climbs out of the folder of profiles.
#: exit: 1 or 70
#: says: exercise.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
write_json(outside / "profile.json", PROFILE)
edit(add / "exercise.json", sandbox="../../outside")
