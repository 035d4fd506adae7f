"""Computers on board, and a folder of wheels."""

import tempfile
import zipfile
from pathlib import Path
from types import SimpleNamespace as Machine

BRIDGE = Machine(
    python="3.12",
    tags=[
        "cp312-cp312-manylinux_2_28_x86_64",
        "cp312-abi3-manylinux_2_28_x86_64",
        "cp311-abi3-manylinux_2_28_x86_64",
        "cp310-abi3-manylinux_2_28_x86_64",
        "cp312-cp312-linux_x86_64",
        "py3-none-any",
    ],
)
LAB = Machine(python="3.10", tags=["cp310-cp310-win_amd64", "cp310-abi3-win_amd64", "py3-none-any"])


def ask(choose, wheels, name, machine):
    """Puts wheels into a folder, and has one of them chosen.

    `wheels` is a list of file names, or a dictionary from them to Requires-Python.
    """
    with tempfile.TemporaryDirectory(dir=".") as folder:
        store(folder, wheels)
        return choose(folder, name, machine)


def store(folder, wheels):
    for file in wheels:
        path = Path(folder, file)
        if not file.endswith(".whl"):
            path.write_text("see the logbook\n", encoding="utf-8")
            continue
        name, version = file.split("-")[:2]
        fields = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        if not isinstance(wheels, list) and wheels[file]:
            fields += f"Requires-Python: {wheels[file]}\n"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(f"{name}.py", "")
            archive.writestr(f"{name}-{version}.dist-info/METADATA", fields + "\nRequires-Python: is told in words.\n")
