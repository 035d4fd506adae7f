# Becomes another python3.
# verdict: accepted
import os, sys

try:
    os.execv(sys.executable, ['python3', '-c', 'print(1)'])
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
