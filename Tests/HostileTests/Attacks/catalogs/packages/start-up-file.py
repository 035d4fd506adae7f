#: A wheel that brings a .pth file: the next start of that Python would run it, outside any sandbox.
#: run: sandbox prepare web
#: exit: 0 or 1 or 69 or 70
#: run: sandbox prepare web
#: exit: 0 or 1 or 69 or 70
#: run: grade t/u/add
#: exit: 0 or 1 or 69 or 70
from attack import *

from wheel import requirement

line_ = f"import os; open({str(outside / 'ran')!r}, 'w')\n"
requirements(requirement(catalog / "wheels", {"evil.pth": line_, "evil.py": ""}))
edit(add / "exercise.json", sandbox="web")
answer(SOLUTION)
