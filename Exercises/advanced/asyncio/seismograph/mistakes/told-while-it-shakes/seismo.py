async def quakes(feed, least):
    first = None
    number = 0
    async for reading in feed:
        number += 1
        if reading < least:
            first = None
            continue
        if first is None:
            first, strongest = number, reading
        strongest = max(strongest, reading)
        yield first, strongest
