#: A number beyond the range of doubles that is wrong, compared as JSON.
#: run: grade t/u/add
#: exit: 1
#: says: wrong-answer
from attack import *

answer("print('2' + '0' * 400)\n")
expect("1" + "0" * 400, "json")
