"""What is imported: python3 vat.py install=blue write=blue/woad.dye:litres:30 woad reload=woad"""

import importlib
import os
import sys
from pathlib import Path

import dyes


def show(module):
    file = Path(getattr(module, "__file__", None) or "nowhere")
    if file.name == "nowhere":
        print(f"{module.__name__}: has no __file__")
        return
    if file.suffix != ".dye":
        print(f"{module.__name__}: no dye")
        return
    if not file.is_file():
        print(f"{module.__name__}: there is no file {os.fspath(file)}")
    names = [f"{name}={value!r}" for name, value in vars(module).items() if not name.startswith("_")]
    print(f"{file.name}:", ", ".join(names) or "nothing")


def do(what, of):
    if what == "install":
        dyes.install(of)
    elif what == "write":
        path, text = of.split(":", 1)
        Path(path).parent.mkdir(exist_ok=True)
        Path(path).write_text(text.replace("|", "\n") + "\n", encoding="utf-8")
    elif what == "reload":
        if of in sys.modules:
            show(importlib.reload(sys.modules[of]))
        else:
            print(f"{of}: nothing to reload")
    else:
        show(importlib.import_module(what))


for argument in sys.argv[1:]:
    what, _, of = argument.partition("=")
    try:
        do(what, of)
    except ImportError as error:
        print(f"{type(error).__name__}: {error}")
