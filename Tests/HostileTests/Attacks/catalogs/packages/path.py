#: A folder instead of a package: its setup.py would run outside any sandbox.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

write(catalog / "evil==1/setup.py", f"open({str(outside / 'ran')!r}, 'w')\n")
requirements(f"{catalog}/evil==1 --hash=sha256:" + "0" * 64 + "\n")
