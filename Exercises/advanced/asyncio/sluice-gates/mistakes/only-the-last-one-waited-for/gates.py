import asyncio

from weir import move


async def open_all(gates):
    task = None
    for name, time in gates:
        task = asyncio.create_task(move(name, time))
    if task:
        await task
