# Aborts.
# signal: 6
import os
import sys

print("said", flush=True)
print("errors too", file=sys.stderr)
os.abort()
