"""Warms a boiler up, with litres and seconds: python3 boiler_room.py 12 9 stop=5"""

import asyncio
import sys

from heating import warm_up
from plant import Boiler, Valve, say


async def main():
    work = warm_up(Boiler(int(sys.argv[2])), Valve(sys.argv[1]))
    task = asyncio.create_task(work)
    if len(sys.argv) > 3:
        await asyncio.sleep(int(sys.argv[3].removeprefix("stop=")))
        task.cancel()
    try:
        await task
        say("done")
    except asyncio.CancelledError:
        say("stopped")
    except OSError as error:
        say(f"fault, {error}")


asyncio.run(main())
