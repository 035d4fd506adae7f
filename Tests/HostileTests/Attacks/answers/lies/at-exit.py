#: A program that is wrong prints what is right when it ends: it is wrong all the same.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import atexit\natexit.register(print, 3)\nprint(4)\n")
