#: The name of a package has escapes; what pip says of it must not reach the terminal as such.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
#: run: check
from attack import *

requirements("evil\x1b]0;owned\x07==1.0 --hash=sha256:" + "0" * 64 + "\n")
