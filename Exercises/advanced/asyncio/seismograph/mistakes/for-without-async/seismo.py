async def quakes(feed, least):
    first = None
    number = 0
    for reading in feed:
        number += 1
        if reading < least:
            if first is not None:
                yield first, strongest
            first = None
        elif first is None:
            first, strongest = number, reading
        else:
            strongest = max(strongest, reading)
    if first is not None:
        yield first, strongest
