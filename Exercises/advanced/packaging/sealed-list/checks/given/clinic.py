"""A folder of wheels to try."""

import base64
import hashlib
import re
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path


def write_wheel(path, requires, code):
    name, version, *label = path.stem.split("-")
    info = f"{name}-{version}.dist-info"
    fields = ["Metadata-Version: 2.1", f"Name: {name.replace('_', '-')}", f"Version: {version}"]
    fields += [f"Requires-Dist: {each}" for each in requires] + ["", "Requires-Dist: told-in-words", ""]
    contents = {
        f"{name}.py": code,
        f"{info}/METADATA": "\n".join(fields),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {'-'.join(label)}\n",
    }
    rows = []
    for file, content in contents.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).decode().rstrip("=")
        rows.append(f"{file},sha256={digest},{len(content)}\n")
    contents[f"{info}/RECORD"] = "".join(rows) + f"{info}/RECORD,,\n"
    with zipfile.ZipFile(path, "w") as wheel:
        for file, content in contents.items():
            wheel.writestr(zipfile.ZipInfo(file), content)


@contextmanager
def store(wheels):
    """A folder of wheels, as long as the block runs: from file names to what each requires."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        for file, requires in wheels.items():
            write_wheel(Path(folder, file), requires, f"FILE = {file!r}\n")
        yield folder


def short(lines):
    """The lines with the first six digits of each digest, where it is whole."""
    return [re.sub(r"\b([0-9a-f]{6})[0-9a-f]{58}\b", r"\1", line) for line in lines]
