"""Nights in a garden: python3 garden.py beds"""

import sys

from loop import Loop


def say(loop, text):
    print(f"{loop.now} s: {text}")


async def water(loop, bed, seconds):
    say(loop, f"{bed} opens")
    await loop.sleep(seconds)
    say(loop, f"{bed} shuts")
    return f"{bed} {seconds}"


async def beds(loop):
    return await loop.gather(water(loop, "roses", 900), water(loop, "beans", 600))


async def one(loop):
    first = await water(loop, "herbs", 300)
    await loop.sleep(120)
    second = await water(loop, "lawn", 45)
    return [first, second, loop.now]


async def steps(loop, name, count):
    for number in range(count):
        say(loop, f"{name} step {number}")
        await loop.sleep(0)
    return name


async def turns(loop):
    """Who sleeps for no time goes behind those that are ready, not behind those that come later."""

    async def opener():
        say(loop, "right opens another")
        loop.start(steps(loop, "other", 2))
        return "right"

    say(loop, "before")
    left = loop.start(steps(loop, "left", 3))
    right = loop.start(opener())
    say(loop, "both started")
    return [await right, await left]


async def sleepers(loop):
    """Several wake at once, and the first of them starts another."""

    async def pump(name, seconds):
        await loop.sleep(seconds)
        say(loop, f"{name} wakes")
        if name == "first":
            await loop.start(steps(loop, "filter", 1))
            say(loop, "first is done")
            await loop.sleep(30)
        return name

    async def late(name):
        await loop.sleep(40)
        return await pump(name, 60)

    return await loop.gather(late("last"), pump("first", 100), pump("second", 100), pump("early", 70))


async def again(loop):
    """A task is awaited by two, and once more when it has long ended."""
    tank = loop.start(water(loop, "tank", 50))

    async def tap(name):
        full = await tank
        say(loop, f"{name} runs, {full}")
        return name

    loop.start(water(loop, "butt", 50))
    names = await loop.gather(tap("north"), tap("south"))
    await loop.sleep(10)
    return [*names, await tank, await loop.gather()]


async def burst(loop):
    """Two hoses burst; the others go on."""

    async def hose(name, seconds):
        await loop.sleep(seconds)
        if name == "old":
            raise ValueError(f"the {name} hose has burst")
        say(loop, f"{name} hose is done")
        return name

    old = loop.start(hose("old", 20))
    new = loop.start(hose("new", 60))
    await loop.sleep(30)
    say(loop, "looking")
    try:
        await loop.gather(hose("short", 5), hose("old", 10), hose("long", 15))
    except ValueError as error:
        say(loop, error)
    say(loop, await new)
    return await old


async def left_alone(loop):
    """Nobody awaits the pump, and a pipe bursts unseen."""

    async def pump():
        while True:
            say(loop, "pump")
            await loop.sleep(25)

    async def pipe():
        await loop.sleep(1)
        raise OSError("a pipe has burst")

    loop.start(pump())
    loop.start(pipe())
    await loop.sleep(60)
    return "shut"


async def stuck(loop):
    """Two taps wait for each other."""
    taps = []

    async def tap(name, other):
        await loop.sleep(5)
        say(loop, f"{name} waits")
        await taps[other]

    taps.append(loop.start(tap("hot", 1)))
    taps.append(loop.start(tap("cold", 0)))
    await taps[0]


async def rest(loop):
    """What is not done by dawn goes on in the next run."""
    loop.start(water(loop, "pond", 3620))
    await loop.sleep(3600)
    return "dawn"


NIGHTS = {
    "beds": beds, "one": one, "turns": turns, "sleepers": sleepers, "again": again, "burst": burst,
    "left": left_alone, "stuck": stuck, "two": rest,
}

night = Loop()
try:
    say(night, night.run(NIGHTS[sys.argv[1]](night)))
    if sys.argv[1] == "two":
        other = Loop()
        say(other, other.run(water(other, "roses", 5)))
        say(night, night.run(water(night, "beans", 60)))
except (ValueError, RuntimeError) as error:
    say(night, f"{type(error).__name__}: {error}")
