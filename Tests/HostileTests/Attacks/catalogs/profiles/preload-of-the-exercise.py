#: A module to import ahead that is the learner's file, or the driver's own.
#: exit: 0 or 1 or 69 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer("print(int(input()) + int(input()))\n")
edit(pure / "profile.json", preload=["main", "__main__", "driver"])
