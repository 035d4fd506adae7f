import sys
from pathlib import Path

folder = Path(sys.argv[1])
total = 0

for path in sorted(folder.rglob("*")):
    if path.is_file() and path.suffix.lower() == ".wav":
        print(f"{path}: {path.stat().st_size}")
        total += path.stat().st_size

print("total:", total)
