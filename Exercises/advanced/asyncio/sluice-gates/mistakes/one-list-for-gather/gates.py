import asyncio

from weir import move


async def open_all(gates):
    motors = [move(name, time) for name, time in gates]
    await asyncio.gather(motors)
