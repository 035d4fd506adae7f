"""Dries in one room: python3 kiln.py 2 6 9 stop=5"""

import asyncio
import sys

from drying import dry
from rooms import Room, say


async def main():
    warm_after, dry_after, water = sys.argv[1:4]
    task = asyncio.create_task(dry(Room(int(warm_after), int(dry_after), water)))
    if len(sys.argv) > 4:
        await asyncio.sleep(int(sys.argv[4].removeprefix("stop=")))
        task.cancel()
    try:
        water = await task
        stopped = len(sys.argv) > 4
        say("finished, although it was stopped" if stopped else f"dry, {water} percent")
    except asyncio.CancelledError:
        say("stopped")
    except OSError as error:
        say(f"fault, {error}")


asyncio.run(main())
