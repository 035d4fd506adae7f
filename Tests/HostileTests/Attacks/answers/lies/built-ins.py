#: Built-in functions are replaced, for whoever judges in the same process.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import builtins

for name in ['isinstance', 'issubclass', 'all', 'any', 'bool']:
    setattr(builtins, name, lambda *args: True)
for name in ['len', 'hash', 'id', 'ord', 'int']:
    setattr(builtins, name, lambda *args: 2)
for name in ['repr', 'str', 'ascii', 'format']:
    setattr(builtins, name, lambda *args: '2')
builtins.sorted = builtins.list = builtins.tuple = lambda *args, **more: [2]
builtins.print = lambda *args, **more: None

def half(n):
    return 3
""")
