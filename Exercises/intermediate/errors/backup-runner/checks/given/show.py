"""Prints what lies in a folder: the files that are named, then any others."""

import sys
from pathlib import Path

folder, *names = sys.argv[1:]
files = {}
for path in Path(folder).iterdir():
    files[path.name] = path.read_text(encoding="utf-8").strip() if path.is_file() else "(a folder)"
for name in names:
    print(f"{name}: {files.pop(name, 'not there')}")
for text in sorted(files.values()):
    print("another file:", text)
