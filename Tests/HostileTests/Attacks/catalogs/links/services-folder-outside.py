#: The folder of services is a link to a folder outside, each file of which would be read.
#: says: services: found a link
#: exit: 1 or 69 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", network="loopback")
link(add / "checks/services", outside)
