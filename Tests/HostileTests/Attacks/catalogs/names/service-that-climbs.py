#: The name of a service climbs out of the folder of services.
#: exit: 1 or 69 or 70
#: says: cases.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", network="loopback")
write(add / "checks/services/a.py", "print('ready')\n")
cases({**CASES[0], "service": "../../../../../../../outside/secret.txt"})
