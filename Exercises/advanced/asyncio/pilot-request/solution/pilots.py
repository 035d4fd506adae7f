import asyncio

from radio import ask


async def ask_one(pilot, seconds):
    """Return the pilot's answer, or what kept it away."""
    try:
        return await asyncio.wait_for(ask(pilot), seconds)
    except asyncio.TimeoutError:
        return "late"
    except ConnectionError:
        return "no signal"


async def request(pilots):
    """Ask all pilots at the same time, and return their answers by name."""
    calls = [ask_one(pilot, seconds) for pilot, seconds in pilots]
    answers = await asyncio.gather(*calls)
    return {pilot: answer for (pilot, _), answer in zip(pilots, answers)}
