#: `==` in the first word makes an option look like a pinned package.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements("--find-links=https://pypi.example/?a==1 --hash=sha256:" + "0" * 64 + "\n")
