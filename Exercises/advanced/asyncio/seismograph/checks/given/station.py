"""Readings, one a second: python3 station.py 5 1 7 6 2"""

import asyncio
import sys
import time

from seismo import quakes

BEGIN = time.monotonic()


async def feed(readings):
    for reading in readings:
        await asyncio.sleep(1)
        yield int(reading)
    await asyncio.sleep(1)


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


async def main():
    async for first, strongest in quakes(feed(sys.argv[2:]), int(sys.argv[1])):
        say(f"quake from {first}, strongest {strongest}")
    say("end")


asyncio.run(main())
