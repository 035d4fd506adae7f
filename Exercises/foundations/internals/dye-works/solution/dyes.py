import importlib.abc
import importlib.util
import sys
from pathlib import Path


def read_value(text):
    """Return a whole number as an int, anything else as it is."""
    try:
        return int(text)
    except ValueError:
        return text


class DyeLoader(importlib.abc.Loader):
    """Fills a module with what stands in a file."""

    def __init__(self, file):
        self.file = file

    def exec_module(self, module):
        lines = self.file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, start=1):
            name, colon, value = (part.strip() for part in line.partition(":"))
            if not name or name.startswith("#"):
                continue
            if not colon:
                raise ImportError(f"{self.file.name}, line {number}: no colon")
            setattr(module, name, read_value(value))


class DyeFinder(importlib.abc.MetaPathFinder):
    """Finds the files of a folder."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def find_spec(self, name, path, target):
        file = self.folder / f"{name}.dye"
        if not file.is_file():
            return None
        return importlib.util.spec_from_file_location(name, file, loader=DyeLoader(file))


def install(folder):
    """Let `import indigo` make a module of the file indigo.dye of the folder."""
    sys.meta_path.append(DyeFinder(folder))
