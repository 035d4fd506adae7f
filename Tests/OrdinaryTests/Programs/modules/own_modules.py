# Writes modules and a package, and imports them.
import importlib.util
import os
import sys

FILES = {
    "helper.py": '"""Helps."""\n_hidden = 1\nvalue = 2\nprint("importing", __name__)\ndef f():\n    return value\n',
    "shapes/__init__.py": "from .square import area\nfrom . import circle\n__all__ = ['area', 'lazy']\nprint(__name__, __package__)\n",
    "shapes/square.py": "def area(a):\n    return a * a\n",
    "shapes/circle.py": "from math import pi as PI\nfrom .square import area as _square\ndef area(r):\n    return round(PI * _square(r), 2)\n",
    "shapes/lazy.py": "print('lazy comes')\n",
    "loose/part.py": "name = __name__\n",
    "attributes.py": "def __getattr__(name):\n    if name == 'magic':\n        return 42\n    raise AttributeError(f'no {name} here')\n",
}
for path, text in FILES.items():
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w") as file:
        file.write(text)
importlib.invalidate_caches()
import helper
import helper as again
from helper import *
from shapes import *
from shapes import circle

print(helper.f(), again is helper, value, "_hidden" in globals(), helper.__doc__, os.path.basename(helper.__file__))
print(area(3), circle.area(1), sorted(name for name in sys.modules if name.startswith("shapes")))
from loose import part

print(part.name, sys.modules["loose"].__file__ if hasattr(sys.modules["loose"], "__file__") else None)
with open("helper.py", "a") as file:
    file.write("value = 3  # changed\n")
importlib.reload(helper)
print(helper.value, value, os.path.isdir("__pycache__"), os.path.basename(importlib.util.cache_from_source("helper.py"))[:6])
import attributes

print(attributes.magic, importlib.import_module("shapes.square").area(2), importlib.util.find_spec("nothing"))
for attempt in ("import shapes.missing", "from helper import missing", "from . import x", "import attributes; attributes.other", "import helper.inner"):
    try:
        exec(attempt)
    except (ImportError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
