async def quakes(feed, least):
    """Yield each quake when it is over: its first reading, and the strongest."""
    yield 0, 0
