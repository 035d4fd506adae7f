#: An option of pip's own on a line that ends as on Windows.
#: exit: 1 or 70
#: says: requirements.txt: line 2
#: run: sandbox prepare web
#: run: check
from attack import *

requirements("# Packages\r\n--index-url https://pypi.example/simple\r\nsafe==1.0 --hash=sha256:" + "0" * 64 + "\r\n")
