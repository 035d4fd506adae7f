"""Packs the program, and looks at the file: python3 look.py line, or names"""

import os
import pathlib
import runpy
import sys
import zipfile

os.chmod = pathlib.Path.chmod = lambda *_, **__: None

for folder in ("app/tracks/__pycache__", "app/tests/birds", "app/tests/__pycache__"):
    os.makedirs(folder, exist_ok=True)
pathlib.Path("app/tracks/__pycache__/old.pyc").write_bytes(b"compiled")
pathlib.Path("app/tests/birds/test_heron.py").write_text("", encoding="utf-8")

runpy.run_path("pack.py", run_name="__main__")
runpy.run_path("pack.py", run_name="__main__")
if sys.argv[1] == "line":
    with open("tracks.pyz", "rb") as file:
        first = file.readline()
    print(first.decode("ascii", "replace").strip() if first.startswith(b"#!") else "no line for the shell")
else:
    with zipfile.ZipFile("tracks.pyz") as archive:
        names = [name.split("/") for name in archive.namelist()]
    print("tests:", any(name[0] == "tests" and name[-1] for name in names))
    print("compiled:", any("__pycache__" in name and name[-1] for name in names))
