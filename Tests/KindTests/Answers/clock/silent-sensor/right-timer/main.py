import asyncio

from sensors import read


async def main():
    for name, seconds in [("roof", 1), ("cellar", 60), ("yard", 0.5)]:
        task = asyncio.create_task(read(name, seconds))
        done, _ = await asyncio.wait([task], timeout=2)
        if done:
            print(task.result())
        else:
            task.cancel()
            await asyncio.wait([task])
            print(name + ": no answer")


asyncio.run(main())
