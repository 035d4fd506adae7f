#: The starter is a link to the secret, which would be copied into the workspace.
#: says: main.py: found a link
#: exit: 1 or 64 or 70
#: run:
#: run: reset t/u/add --yes
#: run: check
from attack import *

link(add / "starter/main.py", secret)
