#: An option behind a vertical tab and another behind U+001E.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

requirements("# Packages\v--pre\x1e--no-binary :all:\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n")
