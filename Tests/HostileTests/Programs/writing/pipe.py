# Makes a named pipe.
# verdict: accepted
import os

try:
    os.mkfifo('pipe')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
