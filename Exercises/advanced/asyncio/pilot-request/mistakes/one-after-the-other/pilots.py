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
    answers = {}
    for name, limit in pilots:
        answers[name] = await ask_one(name, limit)
    return answers
