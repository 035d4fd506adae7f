# Reserves space beyond the end of a file.
# verdict: accepted
import os

try:
    with open('reserved', 'wb') as file:
        os.posix_fallocate(file.fileno(), 0, 1 << 30)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
