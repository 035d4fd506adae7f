import sys
from pathlib import Path

exhibits = Path("exhibits")

for request in sys.stdin.read().splitlines():
    print(exhibits / request)
