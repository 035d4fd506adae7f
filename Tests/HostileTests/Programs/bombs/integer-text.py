# Turns a huge number into text.
# verdict: time-limit or memory-limit
import sys

if hasattr(sys, 'set_int_max_str_digits'):
    sys.set_int_max_str_digits(0)
text = str(1 << 40_000_000)
