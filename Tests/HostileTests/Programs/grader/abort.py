# Aborts.
# verdict: runtime-error
import os

os.abort()
