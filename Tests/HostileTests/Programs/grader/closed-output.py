# Closes its output.
# verdict: wrong-answer or runtime-error
import os

os.close(1)
os.close(2)
