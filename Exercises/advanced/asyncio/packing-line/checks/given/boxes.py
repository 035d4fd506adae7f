"""Boxes, and how many of them wait to be packed."""

import asyncio
import time

BEGIN = time.monotonic()
PLANS = {}
waiting = []


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


async def make(order):
    """Make a box, and return it."""
    await asyncio.sleep(PLANS[order][0])
    waiting.append(order)
    say(f"{order} is made, {len(waiting)} waiting")
    return order


async def pack(box):
    """Pack a box."""
    waiting.remove(box)
    say(f"{box} is taken, {len(waiting)} waiting")
    await asyncio.sleep(PLANS[box][1])
    say(f"{box} is packed")
