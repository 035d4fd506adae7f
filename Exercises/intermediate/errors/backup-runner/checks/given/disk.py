"""A pretended disk: it copies, or fails as disk.txt says."""

import os
from pathlib import Path

ERRORS = {
    "busy": TimeoutError("disk is busy"),
    "full": OSError("disk is full"),
    "broken": RuntimeError("disk driver is broken"),
}
tries = {}


def happening(name):
    count = tries.get(name, 0)
    tries[name] = count + 1
    notes = Path("disk.txt")
    if notes.exists():
        for line in notes.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if words[0] == name and count + 1 < len(words):
                return words[count + 1]
    return "good"


def copy(source, target):
    source, target = Path(source), Path(target)
    if not source.exists():
        raise FileNotFoundError("no such file")
    what = happening(source.name)
    content = source.read_bytes()
    if what != "good":
        target.write_bytes(content[: len(content) // 2])
        if what == "off":
            os._exit(9)  # The power fails: nothing of the program runs any more.
        raise ERRORS[what]
    target.write_bytes(content)
