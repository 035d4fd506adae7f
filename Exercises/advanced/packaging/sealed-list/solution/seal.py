import hashlib
import re
import zipfile
from email import message_from_bytes
from pathlib import Path


def metadata(path):
    with zipfile.ZipFile(path) as wheel:
        inside = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        return message_from_bytes(wheel.read(inside))


def needs(fields):
    """The names of what a package cannot do without."""
    wanted = [text for text in fields.get_all("Requires-Dist", []) if ";" not in text]
    return [re.match("[a-z-]+", text).group() for text in wanted]


def read(folder):
    """By name, each package's version, what it needs, and the digests of its wheels."""
    packages = {}
    for path in Path(folder).glob("*.whl"):
        fields = metadata(path)
        _, _, digests = packages.setdefault(fields["Name"], (fields["Version"], needs(fields), []))
        digests.append(hashlib.sha256(path.read_bytes()).hexdigest())
    return packages


def seal(folder, wanted):
    packages = read(folder)
    lines, waiting = {}, list(wanted)
    while waiting:
        name = waiting.pop()
        if name in lines:
            continue
        if name not in packages:
            raise LookupError(f"no wheel of {name}")
        version, needed, digests = packages[name]
        lines[name] = " ".join([f"{name}=={version}"] + [f"--hash=sha256:{each}" for each in sorted(digests)])
        waiting += needed
    return [lines[name] for name in sorted(lines)]
