# Makes a folder outside.
# verdict: accepted
import os

try:
    os.mkdir('/var/tmp/reprise-hostile-folder')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
