import sys
from pathlib import Path

folder = Path(sys.argv[1])

for path in folder.iterdir():
    print(path)
