#: Requirements in UTF-16, which pip reads by the mark in front and others do not.
#: exit: 1 or 70
#: says: requirements.txt
#: run: sandbox prepare web
from attack import *

requirements(("\ufeff--pre\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n").encode("utf-16-le"))
