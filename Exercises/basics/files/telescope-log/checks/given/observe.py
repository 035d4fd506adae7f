"""Sends a night of so many rows, a multiple of 100: observe.py ROWS."""

import sys

DARK = "." * 2000 + "\n"
hour = DARK * 7 + "".join("." * 40 + "*" * (number % 13 + 1) + "." * (1959 - number % 13) + "\n" for number in range(93))

for _ in range(int(sys.argv[1]) // 100):
    sys.stdout.write(hour)
