# Writes to standard error for ever.
# verdict: output-limit
import sys

while True:
    sys.stderr.write('x' * 100)
