#: Another, over words and optional spaces.
#: run: grade t/u/add
#: exit: 1 or 70
from attack import *

answer("print('word ' * 2000 + '!')\n")
expect("(\\w+\\s?)*\\n", "regex")
