import zipfile
from email.parser import BytesParser
from itertools import product
from pathlib import Path


def same(one, other):
    forms = []
    for name in (one, other):
        forms.append(name.lower().replace("_", "-").replace(".", "-"))
    return forms[0] == forms[1]


def key(version):
    pieces = [int(piece) for piece in version.split(".")]
    while pieces and not pieces[-1]:
        del pieces[-1]
    return pieces


def allowed(file, python):
    archive = zipfile.ZipFile(file)
    for name in archive.namelist():
        if name.endswith(".dist-info/METADATA"):
            asked = BytesParser().parsebytes(archive.read(name))["Requires-Python"]
    archive.close()
    if asked is None:
        return True
    for one in asked.replace(" ", "").split(","):
        if one.startswith(">=") and key(python) < key(one[2:]):
            return False
        if one.startswith("<") and key(python) >= key(one[1:]):
            return False
    return True


def labels(file):
    pythons, binaries, platforms = file.stem.split("-")[2:]
    for each in product(pythons.split("."), binaries.split("."), platforms.split(".")):
        yield "-".join(each)


def choose(folder, name, machine):
    mine = [file for file in Path(folder).iterdir() if file.suffix == ".whl" and same(file.name.split("-")[0], name)]
    if not mine:
        raise LookupError(f"no wheel of {name}")
    best = None
    for file in mine:
        places = [machine.tags.index(label) for label in labels(file) if label in machine.tags]
        if places and allowed(file, machine.python):
            rank = (key(file.name.split("-")[1]), file.name)
            if best is None or rank > best[0]:
                best = (rank, file.name)
    if best is None:
        raise LookupError(f"no wheel of {name} fits")
    return best[1]
