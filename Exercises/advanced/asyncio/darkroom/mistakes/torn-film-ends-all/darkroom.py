import asyncio

from lab import blink, develop


async def develop_all(films):
    light = asyncio.create_task(blink())
    result = await asyncio.gather(*[asyncio.to_thread(develop, film) for film in films])
    light.cancel()
    return result
