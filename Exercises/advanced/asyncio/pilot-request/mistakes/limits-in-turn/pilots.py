import asyncio

from radio import ask


async def request(pilots):
    calls = [asyncio.create_task(ask(name)) for name, _ in pilots]
    answers = {}
    for call, (name, limit) in zip(calls, pilots):
        try:
            answers[name] = await asyncio.wait_for(call, limit)
        except asyncio.TimeoutError:
            answers[name] = "late"
        except ConnectionError:
            answers[name] = "no signal"
    return answers
