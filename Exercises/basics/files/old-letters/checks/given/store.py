"""Stores what it reads as a letter: store.py PATH ENCODING."""

import pathlib
import sys

path = pathlib.Path(sys.argv[1])
path.parent.mkdir(exist_ok=True)
path.write_bytes(sys.stdin.read().encode(sys.argv[2]))
