"""Makes a release: python3 release.py VERSION"""

import os
import re
import sys
import zipfile
from pathlib import Path

from setuptools import build_meta

PLACES = {
    "pyproject.toml": re.compile(r"""^version\s*=\s*["'][^"']*["']""", re.MULTILINE),
    "src/kilnlog/__init__.py": re.compile(r"""^__version__\s*=\s*["'][^"']*["']""", re.MULTILINE),
}


def change_number(new):
    texts = {path: Path(path).read_text(encoding="utf-8") for path in PLACES}
    found = [path for path in PLACES if PLACES[path].search(texts[path])]
    numbers = {re.search(r"[0-9.]+", PLACES[path].search(texts[path])[0])[0] for path in found}
    texts_of_all = [*texts.values(), Path("src/kilnlog/cli.py").read_text(encoding="utf-8")]
    count = sum(text.count(number) for text in texts_of_all for number in numbers)
    if len(found) != 1 or count != 1:
        sys.exit(f"places with a version: {max(len(found), count)}")
    name = "version" if found[0].endswith(".toml") else "__version__"
    Path(found[0]).write_text(PLACES[found[0]].sub(f'{name} = "{new}"', texts[found[0]]), encoding="utf-8")


def build():
    # Rights and times of files are of no use here, and a sandbox may refuse to set them.
    os.chmod = os.utime = lambda *_, **__: None
    screen = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    name = build_meta.build_wheel("dist")
    sys.stdout.flush()
    os.dup2(screen, 1)
    return Path("dist", name)


change_number(sys.argv[1])
wheel = build()
print("wheel:", wheel.name.split("-")[1])
with zipfile.ZipFile(wheel) as archive:
    archive.extractall("elsewhere/installed")
os.chdir("elsewhere")
sys.path[0] = os.path.abspath("installed")
sys.argv[:] = ["kiln-log", "bowl"]

import kilnlog
from kilnlog.cli import main

print("kilnlog.__version__:", kilnlog.__version__)
main()
