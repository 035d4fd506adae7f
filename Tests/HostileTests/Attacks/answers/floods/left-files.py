#: Files left behind that say they are huge, and are links, pipes and folders.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("""
import os
for name in ['a', 'b', 'c', 'd']:
    try:
        if name == 'a':
            open(name, 'wb').truncate(10 ** 6)
        elif name == 'b':
            os.symlink('/etc/passwd', name)
        elif name == 'c':
            os.mkdir(name)
        else:
            os.mkfifo(name)
    except OSError as error:
        print(error)
""")
cases({**CASES[0], "expect": {"stdout": "3", "files": {name: "x" for name in "abcd"}}})
