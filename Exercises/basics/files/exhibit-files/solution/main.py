import sys
from pathlib import Path

exhibits = Path("exhibits").resolve()

for request in sys.stdin.read().splitlines():
    path = (exhibits / request).resolve()
    if not path.is_relative_to(exhibits):
        print("refused")
    elif path.is_file():
        print(path.read_text(encoding="utf-8").splitlines()[0])
    else:
        print("not found")
