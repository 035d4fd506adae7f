"""The radio of a harbour office."""

import asyncio
import time

BEGIN = time.monotonic()
PLANS = {}


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


async def ask(pilot):
    """Call a pilot, and return the answer."""
    seconds, answer = PLANS[pilot]
    say(f"{pilot} is called")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        say(f"the call of {pilot} is cancelled")
        raise
    if answer == "-":
        say(f"{pilot} cannot be reached")
        raise ConnectionError(pilot)
    say(f"{pilot} answers")
    return answer
