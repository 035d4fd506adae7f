"""radio.py: the report on what comes in on standard input."""

import sys

from report import report

for line in report(sys.stdin):
    print(line)
