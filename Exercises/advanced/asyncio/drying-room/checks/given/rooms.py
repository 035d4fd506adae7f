"""Rooms to dry wood in."""

import asyncio
import time

BEGIN = time.monotonic()


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


class Room:
    def __init__(self, warm_after, dry_after, water):
        self.warm_after = warm_after
        self.dry_after = dry_after
        self.water = water

    async def heat(self):
        say("heater on")
        if self.water == "short circuit":
            raise OSError(self.water)
        await asyncio.sleep(self.warm_after)

    async def measure(self):
        """Wait until the wood is dry, and return the percent of water."""
        await asyncio.sleep(self.dry_after)
        if not self.water.isdecimal():
            raise OSError(self.water)
        return int(self.water)

    async def cool(self):
        say("heater off")
        await asyncio.sleep(1)
        say("cool")
