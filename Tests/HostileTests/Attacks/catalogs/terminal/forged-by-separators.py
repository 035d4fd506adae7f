#: A title that ends lines as U+2028, U+0085 and a carriage return do.
#: run: list
#: exit: 0 or 70
#: run: show t/u/add
#: exit: 0 or 70
#: run: list --json
#: exit: 0 or 70
from attack import *

edit(add / "exercise.json", title="Add\u2028x\u0085y\rz")
