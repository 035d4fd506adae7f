#: A comment whose last character is a backslash: what follows is a line for pip, and a comment's rest for a careless reader.
#: exit: 1 or 70
#: says: requirements.txt: line
#: run: sandbox prepare web
from attack import *

requirements("# Packages \\\n--find-links file:///tmp/elsewhere\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n")
