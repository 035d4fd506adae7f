"""Scanners, and pages with seconds and text: python3 reading_room.py 2 p1=3:tide p2=1:-"""

import asyncio
import sys

import scanners
from archive import scan_all


async def main():
    scanners.free = int(sys.argv[1])
    for argument in sys.argv[2:]:
        page, plan = argument.split("=")
        seconds, text = plan.split(":")
        scanners.PLANS[page] = (int(seconds), text)
    texts = await scan_all(list(scanners.PLANS), scanners.free)
    scanners.say(" ".join(texts) or "nothing to scan")


asyncio.run(main())
