#: An option behind U+2028, where Python's splitlines ends a line.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements("# Packages\u2028--trusted-host pypi.example\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n")
