import asyncio

from radio import ask


async def answer_of(pilot, seconds):
    call = asyncio.create_task(ask(pilot))
    done, _ = await asyncio.wait({call}, timeout=seconds)
    if not done:
        return "late"
    try:
        return call.result()
    except ConnectionError:
        return "no signal"


async def request(pilots):
    answers = await asyncio.gather(*[answer_of(name, limit) for name, limit in pilots])
    return dict(zip([name for name, _ in pilots], answers))
