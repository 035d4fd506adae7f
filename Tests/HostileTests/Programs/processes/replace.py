# Becomes another program.
# verdict: accepted
import os

try:
    os.execv('/bin/true', ['true'])
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
