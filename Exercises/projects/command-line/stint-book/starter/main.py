"""stint: keeps the hours of a workshop in stint.txt.

python3 main.py add DATE PROJECT MINUTES
python3 main.py list
"""

import sys

words = sys.argv[1:]
print("No entries.")
