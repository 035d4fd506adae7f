# Runs a command.
# verdict: accepted
import os

try:
    if os.system('true'):
        raise OSError
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
