import asyncio

from lab import blink, develop


async def develop_one(film):
    """Develop a film beside the loop; None stands for a torn one."""
    try:
        return await asyncio.to_thread(develop, film)
    except OSError:
        return None


async def develop_all(films):
    light = asyncio.create_task(blink())
    result = []
    for film in films:
        result.append(await develop_one(film))
    light.cancel()
    return result
