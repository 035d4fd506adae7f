"""Develops films, with their pictures: python3 evening.py lake=24 owls=-"""

import asyncio
import sys
import threading

import lab
from darkroom import develop_all


async def main():
    for argument in sys.argv[1:]:
        film, pictures = argument.split("=")
        lab.PICTURES[film] = pictures
    lab.full = threading.Barrier(len(lab.PICTURES))
    print(await develop_all(list(lab.PICTURES)))
    await asyncio.sleep(0.05)
    print("the lamp is on" if lab.lamp["on"] else "the lamp is off")


asyncio.run(main())
