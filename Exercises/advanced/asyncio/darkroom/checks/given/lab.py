"""A machine that develops films, and its lamp."""

import asyncio
import threading

PICTURES = {}
blinked = threading.Event()
stopped = threading.Event()
full = threading.Barrier(1)
lamp = {"on": False}


async def blink():
    """Let the lamp blink until it is cancelled."""
    lamp["on"] = True
    try:
        while True:
            blinked.set()
            await asyncio.sleep(0.005)
    finally:
        lamp["on"] = False


def develop(film):
    """Develop a film, and return the number of its pictures."""
    blinked.clear()
    if stopped.is_set() or not blinked.wait(1.5):
        stopped.set()
        raise RuntimeError("the lamp does not blink")
    try:
        full.wait(1.5)
    except threading.BrokenBarrierError:
        raise RuntimeError("not all films are in the machine") from None
    if PICTURES[film] == "-":
        raise OSError(f"{film} is torn")
    blinked.clear()
    if not blinked.wait(1.5):
        raise RuntimeError("the lamp does not blink any more")
    return int(PICTURES[film])
