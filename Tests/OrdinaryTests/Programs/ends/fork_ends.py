# processes: 4
# needs: full
# Both sides of a fork come to their own end.
import os
import sys

print("before", flush=True)
child = os.fork()
if child == 0:
    sys.exit(7)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
