async def quakes(feed, least):
    """Yield each quake when it is over: its first reading, and the strongest."""
    number = 0
    strong = []
    async for reading in feed:
        number += 1
        if reading >= least:
            strong.append(reading)
        elif strong:
            yield number - len(strong), max(strong)
            strong = []
    if strong:
        yield number - len(strong) + 1, max(strong)
