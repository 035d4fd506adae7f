# Interpreters inside the interpreter, under the names that they have had.
import importlib

for name in ("_interpreters", "_xxsubinterpreters"):
    try:
        interpreters = importlib.import_module(name)
        break
    except ImportError:
        pass
first, second = interpreters.create(), interpreters.create()
print("made", flush=True)
interpreters.run_string(first, "x = 6 * 7; print('first', __name__, flush=True)")
interpreters.run_string(second, "print('second', 'x' in globals(), flush=True)")
interpreters.run_string(first, "print('first again', x, flush=True)")
interpreters.run_string(
    first,
    """
import sys
print([name for name in ("select", "_ctypes", "resource", "driver") if name in sys.modules])
print([entry for entry in sys.path if "driver" in entry], [key for key in sys.path_importer_cache if "driver" in key])
import json
print(json.dumps([1, None]), flush=True)
""",
)
interpreters.destroy(first)
interpreters.destroy(second)
print("gone")
