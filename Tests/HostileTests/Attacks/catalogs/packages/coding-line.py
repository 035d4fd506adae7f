#: A coding line, which pip obeys: in that encoding the comment is an option.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements("# -*- coding: utf-7 -*-\n# +AAo---pre\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n")
