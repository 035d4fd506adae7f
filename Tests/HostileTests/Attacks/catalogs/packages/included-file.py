#: Another file of requirements, included with `-r`, that would escape every rule.
#: exit: 1 or 70
#: says: requirements.txt: line 1
#: run: sandbox prepare web
from attack import *

write(catalog / "more==1.txt", "anything\n")
requirements(f"-r{catalog}/more==1.txt --hash=sha256:" + "0" * 64 + "\n")
