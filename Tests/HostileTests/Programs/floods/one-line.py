# Prints one line of 64 MB.
# verdict: output-limit
import sys

sys.stdout.write('x' * (64 << 20))
