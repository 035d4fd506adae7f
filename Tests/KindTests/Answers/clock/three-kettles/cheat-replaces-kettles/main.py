import sys, types

fake = types.ModuleType('kettles')


async def boil(name, seconds):
    return seconds


fake.boil = boil
sys.modules['kettles'] = fake
import asyncio

from kettles import boil


async def main():
    times = await asyncio.gather(boil("red", 3), boil("blue", 1), boil("green", 2))
    print(sum(times), "seconds of boiling")


asyncio.run(main())
