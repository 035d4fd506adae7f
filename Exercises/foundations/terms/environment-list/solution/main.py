"""List the virtual environments below a folder, and what is installed in each."""

import sys
from pathlib import Path


def settings(path):
    """Return the settings of a pyvenv.cfg as a dictionary."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        found[key.strip()] = value.strip()
    return found


def headline(folder):
    """Return one line on an environment."""
    about = settings(folder / "pyvenv.cfg")
    version = about["version"] if "version" in about else about["version_info"]
    line = f"{folder.as_posix()}: Python {version} from {about['home']}"
    if about.get("include-system-site-packages") == "true":
        line += " and its packages"
    return line


def packages(folder):
    """Return the names and versions of what is installed in an environment."""
    found = []
    for path in folder.glob("lib/python*/site-packages/*.dist-info"):
        name, version = path.name.removesuffix(".dist-info").split("-")
        found.append((name, version))
    return sorted(found)


environments = sorted(path.parent for path in Path(sys.argv[1]).rglob("pyvenv.cfg"))
if not environments:
    print("no environment")
for folder in environments:
    print(headline(folder))
    for name, version in packages(folder):
        print(f"  {name} {version}")
