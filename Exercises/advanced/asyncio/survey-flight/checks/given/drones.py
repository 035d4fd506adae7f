"""Drones that take photos of plots."""

import asyncio
import time

BEGIN = time.monotonic()
PLANS = {}


class Storm(Exception):
    """No drone may stay in the air."""


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


async def photograph(plot):
    """Send a drone out, and return the photo when it has landed."""
    seconds, outcome = PLANS[plot]
    say(f"{plot}: up")
    try:
        await asyncio.sleep(seconds)
        if outcome == "storm":
            raise Storm("storm")
        if outcome.startswith("-"):
            raise OSError(outcome[1:])
        return outcome
    finally:
        await asyncio.sleep(2)
        say(f"{plot}: landed")
