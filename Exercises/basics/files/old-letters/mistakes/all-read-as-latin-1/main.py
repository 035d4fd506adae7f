import sys
from pathlib import Path

Path("clean").mkdir(exist_ok=True)

for name in sys.argv[1:]:
    data = Path(name).read_bytes()
    try:
        text = data.decode("latin-1")
        kind = "Latin-1"
    except UnicodeDecodeError:
        text = data.decode("utf-8-sig")
        kind = "UTF-8"
    target = Path("clean") / Path(name).name
    target.write_bytes(text.encode("utf-8"))
    print(f"{target.name}: {kind}, {target.stat().st_size} bytes")
