# What main.py finds in its own module.
# arguments: first second --third
import builtins
import os
import sys

print(__name__, os.path.basename(__file__), os.path.isabs(__file__), __doc__, __package__, __spec__, type(__loader__).__name__)
print(__builtins__ is builtins, sorted(globals()), sys.modules["__main__"].__dict__ is globals())
print(sys.argv, len(sys.path) > 2, os.path.basename(sys.path[0]), os.path.basename(os.getcwd()))
print(sys.path[0] == os.getcwd() == os.path.dirname(__file__), __loader__.name, os.path.basename(__loader__.path))
print([name for name in ("__cached__", "__annotations__", "__path__") if name in globals()], os.listdir())
