# Empties a file outside.
# verdict: accepted
import os

try:
    os.truncate('/var/tmp/reprise-hostile-none', 0)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
