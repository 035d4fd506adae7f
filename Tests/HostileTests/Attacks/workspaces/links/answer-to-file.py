#: The answer is a link to the secret: it must not be run, since an error would tell it.
#: exit: 64 or 69
#: says: main.py is a link
#: run: grade t/u/add
#: run: grade {root}/work/t/u/add/main.py
from attack import *

link(desk / "main.py", secret)
