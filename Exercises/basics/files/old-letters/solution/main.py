import sys
from pathlib import Path

clean = Path("clean")
clean.mkdir(exist_ok=True)

for argument in sys.argv[1:]:
    letter = Path(argument)
    data = letter.read_bytes()
    try:
        text = data.decode("utf-8-sig")
        encoding = "UTF-8"
    except UnicodeDecodeError:
        text = data.decode("latin-1")
        encoding = "Latin-1"
    new = text.encode("utf-8")
    (clean / letter.name).write_bytes(new)
    print(f"{letter.name}: {encoding}, {len(new)} bytes")
