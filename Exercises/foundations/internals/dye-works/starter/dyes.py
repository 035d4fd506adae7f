import importlib.abc
import importlib.util
import sys


def install(folder):
    """Let `import indigo` make a module of the file indigo.dye of the folder."""
