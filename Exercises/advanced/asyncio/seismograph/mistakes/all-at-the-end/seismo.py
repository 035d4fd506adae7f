async def quakes(feed, least):
    readings = [reading async for reading in feed]
    first = None
    for number, reading in enumerate(readings + [least - 1], start=1):
        if reading < least:
            if first is not None:
                yield first, strongest
            first = None
        elif first is None:
            first, strongest = number, reading
        else:
            strongest = max(strongest, reading)
