#: Whatever descriptors a program finds, it writes an answer of the driver's to.
#: run: grade t/u/add
#: exit: 1
#: run: grade t/u/half
#: exit: 1
from attack import *

source = """
import os, struct

for descriptor in list(range(3, 64)):
    for data in [b'2\\n', b'3\\n', struct.pack('>I', 2) + b'ok', struct.pack('<I', 2) + b'ok', b'{"ok":true}\\n']:
        try:
            os.write(descriptor, data)
        except OSError:
            break
"""
answer(source + "print(4)\n")
half_answer(source + "def half(n):\n    return 3\n")
