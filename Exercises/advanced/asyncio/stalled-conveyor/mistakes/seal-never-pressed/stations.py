import asyncio

from clock import say


async def press(seconds):
    await asyncio.sleep(seconds)
    say("the press opens")


async def label(parcel, seconds):
    say(f"{parcel} gets its label")
    await press(seconds)
    say(f"{parcel} goes on")


async def seal(parcel, seconds):
    say(f"{parcel} gets its seal")
    press(seconds)
    say(f"{parcel} goes on")
