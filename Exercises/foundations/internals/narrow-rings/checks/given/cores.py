"""Thin cores of wood, with the widths of their rings in hundredths of a millimetre."""

import multiprocessing
import os


def widths(name):
    """Return the widths of a core's rings."""
    if multiprocessing.parent_process() is None:
        raise RuntimeError("widths would hold up the main process")
    text = os.environ[f"CORE_{name}"]
    if text == "x":
        raise ValueError(f"{name} cannot be read")
    return [int(width) for width in text.split(",")]
