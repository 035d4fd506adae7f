async def dry(room):
    await room.heat()
    try:
        return await room.measure()
    finally:
        await room.cool()
