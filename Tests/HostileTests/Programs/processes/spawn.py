# Spawns a program.
# verdict: accepted
import os, sys

try:
    os.posix_spawn(sys.executable, ['python3', '-c', ''], {})
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
