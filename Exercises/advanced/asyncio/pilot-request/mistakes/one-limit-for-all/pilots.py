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
    limit = max([seconds for _, seconds in pilots], default=1)
    answers = await asyncio.gather(*[ask_one(name, limit) for name, _ in pilots])
    return dict(zip([name for name, _ in pilots], answers))
