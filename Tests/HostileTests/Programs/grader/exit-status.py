# Ends with success in the middle of an error.
# verdict: wrong-answer
import os

try:
    raise ValueError
finally:
    os._exit(0)
