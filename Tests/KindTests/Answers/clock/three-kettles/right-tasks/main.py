import asyncio

from kettles import boil


async def main():
    tasks = [asyncio.create_task(boil(*kettle)) for kettle in [("red", 3), ("blue", 1), ("green", 2)]]
    total = 0
    for task in tasks:
        total += await task
    print(f"{total} seconds of boiling")


asyncio.run(main())
