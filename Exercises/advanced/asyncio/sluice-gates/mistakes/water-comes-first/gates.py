import asyncio

from weir import move


async def open_all(gates):
    for name, time in gates:
        asyncio.create_task(move(name, time))
