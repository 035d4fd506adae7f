# Runs its own exit handlers in the middle, and then goes on.
import atexit

atexit.register(print, "handler")
atexit._run_exitfuncs()
import json

print(json.dumps([1, 2]))
atexit.register(print, "second handler")
