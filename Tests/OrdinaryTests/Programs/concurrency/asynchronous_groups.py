# Task groups and time limits as blocks, where the version has them.
import asyncio
import sys

SOURCE = """
async def work(n):
    await asyncio.sleep(0.001 * n)
    if n == 2:
        raise ValueError("two")
    return n * 10

async def main():
    try:
        async with asyncio.timeout(0.005):
            await asyncio.sleep(5)
    except TimeoutError:
        print("out of time")
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in (0, 1, 3)]
    print([task.result() for task in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            for n in range(4):
                group.create_task(work(n))
    except* ValueError as errors:
        print(errors.exceptions)

asyncio.run(main())
with asyncio.Runner() as runner:
    print(runner.run(work(1)), runner.run(work(3)))
"""
if sys.version_info >= (3, 11):
    exec(SOURCE)
else:
    print("no task groups")
