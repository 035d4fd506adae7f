#: An object with a key twice, of which the last is the right one, compared as JSON.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("print('{\"a\": 0, \"a\": 1, \"b\": 2}')\n")
expect('{"a": 1}', "json")
