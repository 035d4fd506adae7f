"""A flight, of plots with seconds and photo: python3 survey.py pea=5:green rye=3:-clouds"""

import asyncio
import sys

from drones import PLANS, say
from flight import PlotError, fly


async def main():
    photos = {}
    arguments = sys.argv[1:]
    stop = 0
    if arguments and arguments[-1].startswith("stop="):
        stop = int(arguments.pop().removeprefix("stop="))
    for argument in arguments:
        plot, plan = argument.split("=")
        seconds, outcome = plan.split(":")
        PLANS[plot] = (int(seconds), outcome)
    task = asyncio.create_task(fly(list(PLANS), photos))
    if stop:
        await asyncio.sleep(stop)
        task.cancel()
    try:
        await task
        say("complete")
    except asyncio.CancelledError:
        say("stopped")
    except ExceptionGroup as group:
        say(group.message)
        for error in group.exceptions:
            if isinstance(error, PlotError):
                print(f"- {error.plot}: {error.__cause__!r}")
            else:
                print(f"- {error!r}")
    print("photos:", *sorted(photos.items()))


asyncio.run(main())
