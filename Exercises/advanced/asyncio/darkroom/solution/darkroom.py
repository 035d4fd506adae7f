import asyncio

from lab import blink, develop


async def develop_one(film):
    """Develop a film beside the loop; None stands for a torn one."""
    try:
        return await asyncio.to_thread(develop, film)
    except OSError:
        return None


async def develop_all(films):
    """Develop all films under a blinking lamp, and return their pictures."""
    lamp = asyncio.create_task(blink())
    try:
        return await asyncio.gather(*[develop_one(film) for film in films])
    finally:
        lamp.cancel()
