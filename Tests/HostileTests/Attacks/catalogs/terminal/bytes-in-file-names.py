#: Names of files that are not UTF-8: the byte 9B alone begins a command on some terminals.
#: run: check
#: exit: 1
#: run: sandbox list
#: exit: 0 or 1 or 70
from attack import *

for name in [b"\x9b31m", b"\xff\xfe", b"caf\xe9"]:
    open(os.fsencode(add / "checks") + b"/" + name + b".json", "w").close()
os.mkdir(os.fsencode(catalog / "Sandboxes") + b"/\x9b2J")
