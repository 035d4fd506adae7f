"""A boiler and its valve."""

import asyncio
import time

BEGIN = time.monotonic()


def say(text):
    print(f"{round(time.monotonic() - BEGIN)} s: {text}", flush=True)


class Valve:
    def __init__(self, litres):
        self.litres = litres

    async def open(self):
        """Open the valve, and return how many litres flow in a minute."""
        await asyncio.sleep(2)
        if self.litres == "stuck":
            raise OSError("the valve is stuck")
        say("valve open")
        return int(self.litres)

    async def close(self):
        await asyncio.sleep(1)
        say("valve closed")


class Boiler:
    def __init__(self, seconds):
        self.seconds = seconds

    async def ignite(self):
        await asyncio.sleep(2)
        say("burner on")

    async def extinguish(self):
        await asyncio.sleep(1)
        say("burner off")

    async def wait(self, litres):
        """Wait until the water is warm."""
        await asyncio.sleep(self.seconds)
        if litres > 20:
            raise OSError("too much water")
        say(f"warm, {litres} litres a minute")
