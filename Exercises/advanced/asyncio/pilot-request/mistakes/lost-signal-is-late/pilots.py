import asyncio

from radio import ask


async def answer_of(pilot, seconds):
    try:
        return await asyncio.wait_for(ask(pilot), seconds)
    except Exception:
        return "late"


async def request(pilots):
    answers = await asyncio.gather(*[answer_of(name, limit) for name, limit in pilots])
    return dict(zip([name for name, _ in pilots], answers))
