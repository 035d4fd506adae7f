import asyncio

from radio import ask


async def answer_of(pilot, seconds):
    try:
        return await asyncio.wait_for(ask(pilot), seconds)
    except asyncio.TimeoutError:
        return "late"


async def request(pilots):
    """Ask all pilots at the same time, and return their answers by name."""
    calls = [answer_of(pilot, seconds) for pilot, seconds in pilots]
    answers = await asyncio.gather(*calls)
    return {pilot: answer for (pilot, _), answer in zip(pilots, answers)}
