"""Builds attacks, each in a fork of a process that has everything imported: a start of Python for each takes longer.

A line of its input is a JSON object: the attack's `file`, the ground's `root`, the `secret`, the file for its `output`.
The answer is a line with the exit status.
"""

import json
import os
import pathlib
import shutil
import socket
import sys
import traceback
import types

folder = pathlib.Path(__file__).parent
sys.path.insert(0, str(folder))
code = compile((folder / "attack.py").read_bytes(), "attack.py", "exec")


def build(order):
    output = os.open(order["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.chdir(pathlib.Path(order["root"]) / "here")
    os.environ.update(ATTACK=order["root"], SECRET=order["secret"], HOME=order["root"] + "/home")
    os.environ["TMPDIR"] = order["root"] + "/tmp"
    attack = sys.modules["attack"] = types.ModuleType("attack")
    exec(code, attack.__dict__)
    source = pathlib.Path(order["file"]).read_bytes()
    exec(compile(source, order["file"], "exec"), {"__name__": "__main__", "__file__": order["file"]})


def forked(order):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        build(order)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(status)


for line in sys.stdin:
    print(forked(json.loads(line)), file=sys.__stdout__, flush=True)
