import sys
from pathlib import Path

from backup import back_up

for name in sys.argv[2:]:
    back_up(Path(name), Path(sys.argv[1]))
    print(f"copied: {name}")
