import os
import sys

base = os.path.abspath("exhibits")

for line in sys.stdin:
    path = os.path.abspath(os.path.join(base, line.rstrip("\n")))
    if not path.startswith(base):
        print("refused")
    elif os.path.isfile(path):
        with open(path, encoding="utf-8") as text:
            print(text.readline().rstrip())
    else:
        print("not found")
