# Replaces how errors are shown.
# verdict: wrong-answer
import sys

sys.excepthook = lambda *_: print('held')
raise ValueError
