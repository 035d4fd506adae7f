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
        for line in place.read_text("utf-8").split("\n"):
            if line.strip() == "" or line.strip()[0] == "#":
                continue
            key, value = line.split(":", 1)
            value = value.strip()
            if value.lstrip("-").isdigit():
                value = int(value)
            setattr(module, key.strip(), value)


def install(folder):
    sys.meta_path.append(Dye(folder))
