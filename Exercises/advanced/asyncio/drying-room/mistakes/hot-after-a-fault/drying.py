import asyncio


async def dry(room):
    try:
        await room.heat()
        water = await room.measure()
    except asyncio.CancelledError:
        await room.cool()
        raise
    await room.cool()
    return water
