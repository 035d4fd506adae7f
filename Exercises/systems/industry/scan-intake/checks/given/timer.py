"""timer.py INBOX ARCHIVE: what the timer starts every minute."""

import sys
from pathlib import Path

from intake import clear

for line in clear(Path(sys.argv[1]), Path(sys.argv[2])):
    print(line)
