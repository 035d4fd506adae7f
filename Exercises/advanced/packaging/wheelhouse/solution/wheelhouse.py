import itertools
import re
import zipfile
from email import message_from_bytes
from pathlib import Path


def plain(name):
    """A name in the one form that all its spellings share."""
    return re.sub("[_.]", "-", name).casefold()


def numbers(version):
    parts = [int(part) for part in version.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return parts


def place_of(label, tags):
    """Where the best of a file's labels stands; None where none fits."""
    spelt_out = ["-".join(parts) for parts in itertools.product(*[part.split(".") for part in label])]
    return min((tags.index(each) for each in spelt_out if each in tags), default=None)


def holds(condition, python):
    """Whether a condition with `>=` or `<` is fulfilled."""
    version = re.search("[0-9.]+", condition).group()
    return (numbers(python) < numbers(version)) == ("<" in condition)


def suits(path, python):
    with zipfile.ZipFile(path) as wheel:
        inside = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        wanted = message_from_bytes(wheel.read(inside))["Requires-Python"]
    return wanted is None or all(holds(condition, python) for condition in wanted.split(","))


def choose(folder, name, machine):
    known, fitting = False, []
    for path in Path(folder).glob("*.whl"):
        own_name, version, *label = path.stem.split("-")
        if plain(own_name) != plain(name):
            continue
        known = True
        place = place_of(label, machine.tags)
        if place is not None and suits(path, machine.python):
            fitting.append((numbers(version), -place, path.name))
    if fitting:
        return max(fitting)[2]
    raise LookupError(f"no wheel of {name} fits" if known else f"no wheel of {name}")
