# Makes a file that no limit on memory sees.
# verdict: accepted
import os

try:
    os.memfd_create('hidden')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
