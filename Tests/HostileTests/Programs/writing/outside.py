# Writes a file outside.
# verdict: accepted
import os

try:
    open('/var/tmp/reprise-hostile-file', 'w').close()
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
