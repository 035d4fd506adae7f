"""The gates of a weir."""

import asyncio
import time

BEGIN = time.monotonic()


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


async def move(gate, seconds):
    """Open a gate, which takes so many seconds."""
    say(f"{gate} moves")
    await asyncio.sleep(seconds)
    say(f"{gate} is open")
