import sys
from pathlib import Path

for line in sys.stdin:
    request = line.rstrip("\n")
    path = Path("exhibits") / request
    if request.startswith("..") or request.startswith("/"):
        print("refused")
    elif path.is_file():
        with open(path, encoding="utf-8") as text:
            print(text.readline().rstrip())
    else:
        print("not found")
