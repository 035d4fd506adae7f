#: A whole number beyond 2^53 that is wrong by one, compared as JSON.
#: run: grade t/u/add
#: exit: 1
#: says: wrong-answer
from attack import *

answer("print(9007199254740993)\n")
expect("9007199254740992", "json")
