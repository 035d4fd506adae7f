import asyncio


async def dry(room):
    """Dry the wood in a room, and return the water that is left."""
    try:
        await room.heat()
        water = await room.measure()
    except asyncio.CancelledError:
        await room.cool()
        return None
    await room.cool()
    return water
