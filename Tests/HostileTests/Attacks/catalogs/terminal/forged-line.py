#: A title of two lines, of which the second looks like another exercise that is solved.
#: run: list
#: exit: 0 or 70
#: never: \u{a}accepted  t/u/forged
#: run: list
#: exit: 0 or 70
#: never: \u{a}forged
from attack import *

edit(add / "exercise.json", title="Add\naccepted  t/u/forged\nforged")
