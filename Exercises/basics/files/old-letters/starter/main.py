import sys
from pathlib import Path

for argument in sys.argv[1:]:
    letter = Path(argument)
    print(letter.name, letter.read_bytes())
