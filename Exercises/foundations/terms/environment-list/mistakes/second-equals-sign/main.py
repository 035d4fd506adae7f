import sys
from pathlib import Path


def about(folder):
    values = {}
    with open(folder / "pyvenv.cfg", encoding="utf-8") as file:
        for line in file:
            key, value = line.split("=")
            values[key.strip()] = value.strip()
    return values


found = sorted(Path(sys.argv[1]).rglob("pyvenv.cfg"))
for config in found:
    folder = config.parent
    values = about(folder)
    version = values.get("version") or values["version_info"]
    more = ""
    if values.get("include-system-site-packages") == "true":
        more = " and its packages"
    print(f"{folder}: Python {version} from {values['home']}{more}")
    for path in sorted(folder.glob("lib/python*/site-packages/*.dist-info")):
        name, number = path.name.removesuffix(".dist-info").split("-")
        print(f"  {name} {number}")
if len(found) == 0:
    print("no environment")
