"""Boats that measure depths."""

import asyncio

BAY = []


async def measure(place):
    """Send a boat to a place, and return the depth there."""
    trip = next(trip for trip in BAY if trip[0] == place)
    BAY.remove(trip)
    await asyncio.sleep(trip[1])
    return trip[2]
