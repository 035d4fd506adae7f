import asyncio

from lab import blink, develop


async def one(film):
    try:
        return develop(film)
    except OSError:
        return None


async def develop_all(films):
    light = asyncio.create_task(blink())
    result = await asyncio.gather(*[one(film) for film in films])
    light.cancel()
    return result
