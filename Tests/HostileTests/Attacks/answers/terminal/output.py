#: Output with everything that a terminal obeys, where something else is expected.
#: run: grade t/u/add
#: exit: 1
#: run: grade t/u/add --json
#: exit: 1
from attack import *

answer("""
import sys

text = '\\x1b[2J\\x9b31m\\x1b]0;owned\\x07\\x1b]8;;http://x\\x1b\\\\\\x1b]52;c;eA==\\x07\\b\\b\\rover\\u202e\\u2066\\u2028\\x85\\x0b\\x0c\\u200b\\ufeff'
sys.stdout.buffer.write(text.encode() + b'\\x9b2J\\xff\\n')
sys.stderr.buffer.write(text.encode() + b'\\x9b2J\\xff\\n')
""")
