#: True for 1, 1.0 for 1 and a text for a number, compared as JSON.
#: run: grade t/u/add
#: exit: 1
#: says: wrong-answer
from attack import *

answer("print('[true, \"2\"]')\n")
expect("[1, 2]", "json")
