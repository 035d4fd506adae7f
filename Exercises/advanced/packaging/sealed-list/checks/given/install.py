"""Seals a list, then has pip install by it: python3 install.py [FILE], a wheel that is exchanged in between."""

import contextlib
import importlib.metadata
import io
import sys
from pathlib import Path

from pip._internal.cli.main import main as pip

from clinic import store, write_wheel
from seal import seal

WHEELS = {
    "dose_chart-1.4-py3-none-any.whl": ["wall-clock>=2", "paper; extra == 'print'"],
    "wall_clock-2.1-py3-none-any.whl": ["ticks"],
    "ticks-0.9-py3-none-any.whl": [],
    "paper-3.0-py3-none-any.whl": [],
}
OPTIONS = ["--no-index", "--require-hashes", "--no-compile", "--isolated", "--no-cache-dir", "--target", "site"]

with store(WHEELS) as folder:
    Path("list.txt").write_text("\n".join(seal(folder, ["dose-chart"])) + "\n", encoding="utf-8")
    for file in sys.argv[1:]:
        write_wheel(Path(folder, file), WHEELS[file], "FILE = 'exchanged'\n")
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = pip(["install", "--quiet", *OPTIONS, "--find-links", folder, "-r", "list.txt"])

found = importlib.metadata.distributions(path=["site"])
print("pip refuses" if status else "installed:", *sorted(f"{each.name} {each.version}" for each in found), sep="\n")
