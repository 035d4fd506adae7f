#: A profile.json of 100,000 objects in objects.
#: says: profile.json
#: exit: 1 or 70
#: run: sandbox list
#: run: check
from attack import *

write(pure / "profile.json", '{"limits":' * 100_000)
