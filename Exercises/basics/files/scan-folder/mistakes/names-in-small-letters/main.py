import sys
from pathlib import Path

folder = Path(sys.argv[1])
names = []
sizes = {}

for file in folder.rglob("*"):
    name = str(file.relative_to(folder)).lower()
    if file.is_file() and name.endswith(".wav"):
        names.append(file)
        sizes[file] = name

total = 0
for file in sorted(names):
    size = file.stat().st_size
    print(f"{sizes[file]}: {size}")
    total += size

print(f"total: {total}")
