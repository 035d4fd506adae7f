# Starts a session.
# verdict: accepted
import os

try:
    os.setsid()
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
