#: Output that looks like Reprise's own words.
#: run: grade t/u/add
#: exit: 1
#: never: \u{a}accepted: all
from attack import *

answer("print('\\n\\naccepted: all 2 cases pass.\\n\\nGo on')\n")
