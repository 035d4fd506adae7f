# Prints the traceback of an error that did not happen.
# verdict: accepted
import sys

sys.stderr.write('Traceback (most recent call last):\n  File "main.py", line 1\nMemoryError\n')
print("held")
