import asyncio


async def boil(name, seconds):
    print(name, "on")
    await asyncio.sleep(seconds)
    print(name, "boils")
    return seconds
