# Changes its parent's limits.
# verdict: accepted
import os, resource

try:
    resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (8, 8))
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
