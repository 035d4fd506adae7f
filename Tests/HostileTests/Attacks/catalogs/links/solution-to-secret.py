#: The solution is a link to the secret, which would be shown.
#: says: main.py: found a link
#: exit: 1 or 64 or 70
#: run: solution t/u/add --give-up
#: run: solution t/u/add --give-up --json
#: run: check
from attack import *

link(add / "solution/main.py", secret)
