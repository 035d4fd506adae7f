#: A service is a link to the secret, whose first line an error would show.
#: says: quiet.py: found a link
#: exit: 1 or 69 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", network="loopback")
cases({**CASES[0], "service": "quiet.py"})
link(add / "checks/services/quiet.py", secret)
