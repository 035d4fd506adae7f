"""Steps of the belt, and parcels: python3 hall.py 3 label:P4=3 seal:P5=1"""

import asyncio
import sys

from clock import say
from stations import label, seal

STATIONS = {"label": label, "seal": seal}


async def belt(steps):
    for step in range(1, steps + 1):
        say(f"belt, step {step}")
        await asyncio.sleep(2)


async def main():
    work = [belt(int(sys.argv[1]))]
    for argument in sys.argv[2:]:
        station, _, rest = argument.partition(":")
        parcel, _, seconds = rest.partition("=")
        work.append(STATIONS[station](parcel, int(seconds)))
    await asyncio.gather(*work)


asyncio.run(main())
