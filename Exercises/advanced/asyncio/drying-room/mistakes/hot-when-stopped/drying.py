async def dry(room):
    try:
        await room.heat()
        water = await room.measure()
    except Exception:
        await room.cool()
        raise
    await room.cool()
    return water
