#: A network that there is none of, and one with a letter that looks the same.
#: exit: 1 or 70
#: says: profile.json: network
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
edit(pure / "profile.json", network="l\u043eopback")
