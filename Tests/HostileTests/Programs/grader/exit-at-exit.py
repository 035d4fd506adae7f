# Ends in a handler with a status of its own.
# verdict: wrong-answer
import atexit
import os

atexit.register(os._exit, 0)
print('something else')
