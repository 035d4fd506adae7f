#: A coding line, which pip obeys: in that encoding the comment is an option. Only what was pinned may come.
#: exit: 1 or 69 or 70
#: never: is prepared.
#: run: sandbox prepare web
from attack import *

requirements("# -*- coding: utf-7 -*-\n# +AAo---pre\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n")
