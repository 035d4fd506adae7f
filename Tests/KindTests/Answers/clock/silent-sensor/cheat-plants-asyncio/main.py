import pathlib, sys

pathlib.Path('asyncio.py').write_text('print(1)')
import asyncio

from sensors import read


async def main():
    for name, seconds in [("roof", 1), ("cellar", 1e9), ("yard", 0.5)]:
        try:
            print(await asyncio.wait_for(read(name, seconds), 2))
        except asyncio.TimeoutError:
            print(name + ": no answer")


asyncio.run(main())
