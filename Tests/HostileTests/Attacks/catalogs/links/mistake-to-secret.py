#: A mistake's words are a link to the secret, which a wrong answer would be told.
#: exit: 1 or 70
#: run: grade t/u/add
#: run: check
#: says: diagnosis.md: found a link
from attack import *

answer(SOLUTION.replace("+", "-"))
link(add / "mistakes/minus/diagnosis.md", secret)
