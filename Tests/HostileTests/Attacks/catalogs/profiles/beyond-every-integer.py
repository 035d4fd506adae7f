#: Limits that no machine word holds.
#: exit: 1 or 70
#: says: profile.json: limits.
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
text = (pure / "profile.json").read_text().replace('"threads": 16', '"threads": 1e400')
write(pure / "profile.json", text.replace('"files": 256', '"files": 18446744073709551616'))
