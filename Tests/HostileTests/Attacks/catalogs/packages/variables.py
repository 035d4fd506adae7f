#: A variable of the environment, which pip puts in: a secret would go out with the address.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements("safe==${SECRET} --hash=sha256:" + "0" * 64 + "\n")
