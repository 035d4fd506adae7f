# Ends before anything is asked.
# verdict: wrong-answer
import sys

sys.exit(0)
