#: A version that is not one version.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements("safe==1.* --hash=sha256:" + "0" * 64 + "\n")
