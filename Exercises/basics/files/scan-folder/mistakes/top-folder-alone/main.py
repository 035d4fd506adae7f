import sys
from pathlib import Path

folder = Path(sys.argv[1])
total = 0

for path in sorted(folder.iterdir()):
    if path.is_file() and path.suffix.lower() == ".wav":
        size = path.stat().st_size
        print(f"{path.relative_to(folder)}: {size}")
        total += size

print("total:", total)
