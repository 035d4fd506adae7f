import sys
from pathlib import Path

Path("clean").mkdir(exist_ok=True)

for name in sys.argv[1:]:
    with open(name, "rb") as letter:
        try:
            text = letter.read().decode("utf-8-sig")
            kind = "UTF-8"
        except UnicodeDecodeError:
            text = letter.read().decode("latin-1")
            kind = "Latin-1"
    data = text.encode("utf-8")
    target = Path("clean") / Path(name).name
    target.write_bytes(data)
    print(f"{target.name}: {kind}, {len(data)} bytes")
