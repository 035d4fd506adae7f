#: A session is a link to a file outside whose fault would be quoted.
#: says: session.pycon: found a link
#: exit: 1 or 70
#: run: grade t/u/half
#: run: check
from attack import *

half_answer("def half(n):\n    return n // 2\n")
link(half / "checks/session.pycon", secret)
