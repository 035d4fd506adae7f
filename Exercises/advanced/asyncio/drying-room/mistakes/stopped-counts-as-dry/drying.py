import asyncio


async def dry(room):
    water = 0
    try:
        await room.heat()
        water = await room.measure()
    except asyncio.CancelledError:
        pass
    finally:
        await room.cool()
    return water
