#: Modules that a session runs on are patched, so that every comparison would hold.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import code, codeop, doctest, io, json, linecache, os, re, struct, traceback

doctest.OutputChecker.check_output = lambda *args: True
traceback.format_exception = traceback.format_exception_only = lambda *args, **more: ['2\\\\n']
traceback.TracebackException.format = lambda *args, **more: iter(['2\\\\n'])
code.InteractiveInterpreter.runcode = lambda *args: print(2)
codeop.compile_command = codeop.Compile.__call__ = lambda *args, **more: compile('2', '<stdin>', 'single')
linecache.getline = linecache.getlines = lambda *args: '2'
struct.pack = lambda *args: b''
json.dumps = lambda *args, **more: '2'
re.compile = re.match = lambda *args: None
os.write = lambda descriptor, data: len(data)

def half(n):
    return 3
""")
