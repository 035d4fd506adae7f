import sys
from pathlib import Path

total = 0

for path in sorted(Path(sys.argv[1]).rglob("*")):
    if path.is_file() and path.name.lower().endswith(".wav"):
        size = path.stat().st_size
        total += size
        print(f"{path.name}: {size}")

print(f"total: {total}")
