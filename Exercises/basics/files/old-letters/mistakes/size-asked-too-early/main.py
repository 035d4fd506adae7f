import os
import sys
from pathlib import Path

if not os.path.isdir("clean"):
    os.mkdir("clean")

for name in sys.argv[1:]:
    data = Path(name).read_bytes()
    try:
        text = data.decode("utf-8-sig")
        kind = "UTF-8"
    except UnicodeDecodeError:
        text = data.decode("latin-1")
        kind = "Latin-1"
    target = "clean/" + os.path.basename(name)
    out = open(target, "wb")
    out.write(text.encode("utf-8"))
    print(f"{os.path.basename(name)}: {kind}, {os.path.getsize(target)} bytes")
