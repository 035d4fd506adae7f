import asyncio

from boats import measure


async def as_they_come(places):
    """Print each depth as soon as it is known."""
    boats = [measure(place) for place in places]
    for boat in asyncio.as_completed(boats):
        print(await boat)


async def chart(places):
    """Return the depths, the first place's first."""
    boats = [measure(place) for place in places]
    return await asyncio.gather(boats)
