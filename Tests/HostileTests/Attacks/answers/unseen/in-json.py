#: A difference that cannot be seen, compared with "json".
#: run: grade t/u/add
#: exit: 1
#: says: U+00A0
from attack import *

answer("print('\"a\u00a0b\"')\n")
expect(["\"a b\""], "json")
