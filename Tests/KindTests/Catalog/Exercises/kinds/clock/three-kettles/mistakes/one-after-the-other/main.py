import asyncio

from kettles import boil


async def main():
    total = 0
    for name, seconds in [("red", 3), ("blue", 1), ("green", 2)]:
        total += await boil(name, seconds)
    print(total, "seconds of boiling")


asyncio.run(main())
