"""Sends boats out: python3 survey.py chart reef=5:12 pier=1:3"""

import asyncio
import sys
import time

import boats
from soundings import as_they_come, chart


async def main():
    places = []
    for argument in sys.argv[2:]:
        place, numbers = argument.split("=")
        seconds, depth = numbers.split(":")
        places.append(place)
        boats.BAY.append((place, int(seconds), int(depth)))
    begin = time.monotonic()
    if sys.argv[1] == "deck":
        await as_they_come(places)
    else:
        depths = list(await chart(places))
        for place, depth in zip(places, depths):
            print(f"{place}: {depth}")
        if len(depths) != len(places):
            print(f"{len(places)} places, {len(depths)} depths")
    print(round(time.monotonic() - begin), "seconds")


asyncio.run(main())
