#: A mistake's program is a link to the secret.
#: run: grade t/u/add
#: exit: 1 or 70
#: run: check
#: exit: 1
#: says: main.py: found a link
from attack import *

answer("print('x')\n")
link(add / "mistakes/minus/main.py", secret)
