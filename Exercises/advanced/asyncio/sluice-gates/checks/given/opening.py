"""Opens the gates that are named: python3 opening.py left=4 right=1"""

import asyncio
import sys

from gates import open_all
from weir import say


async def main():
    gates = []
    for argument in sys.argv[1:]:
        gate, seconds = argument.split("=")
        gates.append((gate, int(seconds)))
    await open_all(gates)
    say("the water may come")


asyncio.run(main())
