async def dry(room):
    """Dry the wood in a room, and return the water that is left."""
    try:
        await room.heat()
        return await room.measure()
    finally:
        await room.cool()
