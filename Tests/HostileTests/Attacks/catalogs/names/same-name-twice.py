#: Two keys that are the same letters, composed and decomposed: neither may be lost.
#: exit: 0 or 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer("import os\nprint(len([n for n in os.listdir() if n != 'main.py']))\n")
cases({"name": "both", "files": {"\u00e9.txt": "1", "e\u0301.txt": "2"}, "expect": {"stdout": "2"}})
