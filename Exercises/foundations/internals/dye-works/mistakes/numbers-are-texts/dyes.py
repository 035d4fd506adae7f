import importlib.abc
import importlib.util
import pathlib
import sys


class Dye(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def find_spec(self, name, path, target=None):
        place = self.folder / (name + ".dye")
        if place.exists():
            return importlib.util.spec_from_file_location(name, place, loader=self)

    def exec_module(self, module):
        place = pathlib.Path(module.__file__)
        for number, line in enumerate(place.read_text("utf-8").split("\n"), 1):
            if line.strip() == "" or line.strip()[0] == "#":
                continue
            if ":" not in line:
                raise ImportError(f"{place.name}, line {number}: no colon")
            key, value = line.split(":", 1)
            setattr(module, key.strip(), value.strip())


def install(folder):
    sys.meta_path.append(Dye(folder))
