import asyncio

from kettles import boil


async def main():
    times = await asyncio.gather(boil("red", 3), boil("blue", 1), boil("green", 2))
    print(sum(times), "seconds of boiling")


asyncio.run(main())
