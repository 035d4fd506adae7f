import asyncio

from lab import blink, develop


async def develop_all(films):
    """Develop all films under a blinking lamp, and return their pictures."""
    return []
