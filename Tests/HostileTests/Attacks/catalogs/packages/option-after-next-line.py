#: An option behind U+0085, where Python's splitlines ends a line and a comment.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements("# Packages\u0085--no-require-hashes\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n")
