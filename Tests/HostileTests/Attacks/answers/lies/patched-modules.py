#: Modules that a session runs on are patched, so that every comparison would hold.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import code, codeop, contextlib, io, json, linecache, os, re, struct, sys, traceback

try:
    import doctest
    doctest.OutputChecker.check_output = lambda *args: True
except ImportError:
    pass

traceback.format_exception = traceback.format_exception_only = lambda *args, **more: ['2\\n']
traceback.TracebackException.format = lambda *args, **more: iter(['2\\n'])
codeop.compile_command = codeop.CommandCompiler.__call__ = lambda *args, **more: compile('2', '<stdin>', 'single')
io.StringIO.getvalue = None if False else io.StringIO
struct.pack = lambda *args: b''
json.dumps = lambda *args, **more: '2'
re.compile = re.match = lambda *args: None
os.write = lambda descriptor, data: len(data)

def half(n):
    return 3
""".replace("io.StringIO.getvalue = None if False else io.StringIO\n", ""))
