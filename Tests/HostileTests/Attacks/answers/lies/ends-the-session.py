#: A session that is ended with status 0 before its examples have run.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("import os\nos._exit(0)\n")
