"""A day at the line, with room, packers, boxes: python3 hall.py 1 1 p=1:6 q=1:6"""

import asyncio
import sys

from boxes import PLANS, say
from line import run


async def main():
    for argument in sys.argv[3:]:
        order, times = argument.split("=")
        making, packing = times.split(":")
        PLANS[order] = (int(making), int(packing))
    await run(list(PLANS), int(sys.argv[1]), int(sys.argv[2]))
    say("all packed")
    running = len(asyncio.all_tasks()) - 1
    await asyncio.sleep(1)
    if running and len(asyncio.all_tasks()) > 1:
        say("something goes on")


asyncio.run(main())
