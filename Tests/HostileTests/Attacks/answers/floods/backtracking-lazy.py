#: Another, with ten lazy stretches over as much output as is allowed.
#: run: grade t/u/add
#: exit: 1 or 70
from attack import *

answer("print('x' * 1000000)\n")
expect("(?s)" + ".*?x" * 10 + "y", "regex")
