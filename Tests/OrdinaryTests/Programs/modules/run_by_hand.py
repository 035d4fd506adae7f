# Runs files and modules through runpy, exec and importlib.
import contextlib
import importlib.machinery
import importlib.util
import io
import runpy
import sys

with open("script.py", "w") as file:
    file.write("import sys\nprint(__name__, sys.argv[0], [k for k in globals() if not k.startswith('_')])\nresult = 6 * 7\n")
print(runpy.run_path("script.py")["result"], runpy.run_path("script.py", {"given": 1}, "__main__")["given"])
print(runpy.run_module("script")["result"], "script" in sys.modules)
spec = importlib.util.spec_from_file_location("renamed", "script.py")
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.result, module.__name__)
made = type(sys)("made")
exec("x = 1\ndef f(): return x + 1", made.__dict__)
print(made.f(), made)
try:
    runpy.run_module("no_such_module")
except ImportError as error:
    print(error)
sys.argv = ["json.tool", "--compact"]
sys.stdin = io.StringIO('{"a": [1, 2]}')
with contextlib.suppress(SystemExit):
    runpy.run_module("json.tool", run_name="__main__")
print("standard output is closed by now", file=sys.stderr)
