import asyncio

from sensors import read


async def main():
    for name, seconds in [("roof", 1), ("cellar", 60), ("yard", 0.5)]:
        try:
            print(await asyncio.wait_for(asyncio.shield(read(name, seconds)), 2))
        except asyncio.TimeoutError:
            print(name + ": no answer")


asyncio.run(main())
