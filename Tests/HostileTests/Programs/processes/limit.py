# Raises a limit.
# verdict: accepted
import resource

try:
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
