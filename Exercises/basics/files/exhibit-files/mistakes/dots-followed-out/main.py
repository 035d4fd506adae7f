import sys
from pathlib import Path

base = Path("exhibits")

for line in sys.stdin:
    path = base / line.rstrip("\n")
    if not path.is_relative_to(base):
        print("refused")
    elif path.is_file():
        with open(path, encoding="utf-8") as text:
            print(text.readline().rstrip())
    else:
        print("not found")
