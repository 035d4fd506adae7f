import time

from clock import say


async def press(seconds):
    time.sleep(seconds)
    say("the press opens")


async def label(parcel, seconds):
    say(f"{parcel} gets its label")
    await press(seconds)
    say(f"{parcel} goes on")


async def seal(parcel, seconds):
    say(f"{parcel} gets its seal")
    await press(seconds)
    say(f"{parcel} goes on")
