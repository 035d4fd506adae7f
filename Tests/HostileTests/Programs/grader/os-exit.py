# Ends at once, by the kernel.
# verdict: wrong-answer
import os

os._exit(0)
