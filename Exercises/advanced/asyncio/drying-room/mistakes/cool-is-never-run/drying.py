async def dry(room):
    try:
        await room.heat()
        return await room.measure()
    finally:
        room.cool()
