"""The scanners of an archive."""

import asyncio
import time

BEGIN = time.monotonic()
PLANS = {}
busy = []
free = 0


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


async def scan(page):
    """Scan a page, and return its text."""
    if len(busy) >= free:
        say(f"{page} is torn")
        raise RuntimeError(f"no scanner is free for {page}")
    busy.append(page)
    say(f"{page} begins")
    seconds, text = PLANS[page]
    await asyncio.sleep(seconds)
    busy.remove(page)
    say(f"{page} ends")
    if text == "-":
        raise ValueError(f"{page} is damaged")
    return text
