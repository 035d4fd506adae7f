"""Asks pilots: python3 harbour.py amina=3:2:yes jonas=5:9:no kim=4:1:-"""

import asyncio
import sys

from pilots import request
from radio import PLANS, say


async def main():
    pilots = []
    for argument in sys.argv[1:]:
        name, plan = argument.split("=")
        agreed, seconds, answer = plan.split(":")
        pilots.append((name, int(agreed)))
        PLANS[name] = (int(seconds), answer)
    answers = await request(pilots)
    await asyncio.sleep(0.1)  # for calls that end at this moment
    say(answers)
    await asyncio.sleep(20)  # for calls that still go on


asyncio.run(main())
