import sys
from pathlib import Path

clean = Path("clean")
clean.mkdir(exist_ok=True)

for name in sys.argv[1:]:
    old = Path(name)
    try:
        text = old.read_text(encoding="utf-8-sig")
        kind = "UTF-8"
    except UnicodeDecodeError:
        text = old.read_text(encoding="latin-1")
        kind = "Latin-1"
    new = clean / old.name
    new.write_text(text, encoding="utf-8")
    print(f"{old.name}: {kind}, {new.stat().st_size} bytes")
