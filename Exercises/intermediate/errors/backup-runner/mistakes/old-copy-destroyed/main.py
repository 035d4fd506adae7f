import sys
from pathlib import Path

from backup import back_up

if len(sys.argv) < 3:
    print("usage: main.py FOLDER FILE...", file=sys.stderr)
    sys.exit(2)
target = Path(sys.argv[1])
faults = []
for file in sys.argv[2:]:
    try:
        back_up(Path(file), target)
        print(f"copied: {file}")
    except OSError as error:
        faults.append(f"failed: {file}: {error}")
for fault in faults:
    print(fault, file=sys.stderr)
sys.exit(1 if faults else 0)
