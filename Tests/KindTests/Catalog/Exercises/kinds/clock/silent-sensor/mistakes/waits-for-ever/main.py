import asyncio

from sensors import read


async def main():
    for name, seconds in [("roof", 1), ("cellar", 60), ("yard", 0.5)]:
        try:
            print(await read(name, seconds))
        except asyncio.TimeoutError:
            print(name + ": no answer")


asyncio.run(main())
