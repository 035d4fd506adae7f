"""One life of the laboratory in a single process, without a port: python3 rehearsal.py LABEL NAME=value ...

It takes in two bottles, has the one with LABEL analysed, sends itself SIGTERM as soon as that has begun, asks once
more for this and that, and ends. Then it shows what has become of the job.
"""

import asyncio
import json
import signal
import sys
from contextlib import asynccontextmanager

import httpx
from app import create_app
from settings import read_settings

KEY = {"X-API-Key": "0123456789abcdef-key"}
LONGEST = 5


@asynccontextmanager
async def life(app):
    """From the start of the application to its end, as a server has it."""
    orders, answers = asyncio.Queue(), asyncio.Queue()
    task = asyncio.create_task(app({"type": "lifespan", "asgi": {"version": "3.0"}}, orders.get, answers.put))

    async def step(name):
        await orders.put({"type": f"lifespan.{name}"})
        answer = await asyncio.wait_for(answers.get(), LONGEST)
        if answer["type"] != f"lifespan.{name}.complete":
            sys.exit(f"{answer}")

    await step("startup")
    yield
    await step("shutdown")
    await task


async def ask(client, method, path, bottle=None, headers=KEY, show=True):
    answer = await client.request(method, path, json=bottle, headers={**headers, "X-Request-ID": "rehearsal"})
    if "json" not in answer.headers.get("Content-Type", ""):
        sys.exit(f"{method} {path}: {answer.status_code} {answer.text}")
    if show:
        print(method, path, answer.status_code, json.dumps(answer.json(), sort_keys=True))
    if show and "Retry-After" in answer.headers:
        print("Retry-After:", answer.headers["Retry-After"])
    return answer.json()


async def begun(client):
    """Until the worker has taken the job."""
    for _ in range(LONGEST * 50):
        job = await ask(client, "GET", "/jobs/1", show=False)
        if job["state"] != "waiting":
            return
        await asyncio.sleep(0.02)
    sys.exit("the job has not begun")


async def main(label, settings):
    seen = []
    signal.signal(signal.SIGTERM, lambda number, frame: seen.append(number))
    app = create_app(read_settings({"LAB_KEY": KEY["X-API-Key"], **settings}))
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://laboratory") as client:
        async with life(app):
            await ask(client, "GET", "/health/ready")
            await ask(client, "POST", "/bottles", {"label": label, "site": "Old bridge", "millilitres": 500})
            await ask(client, "POST", "/bottles", {"label": "RV-104", "site": "Mill pond", "millilitres": 500})
            await ask(client, "POST", "/bottles/1/analysis", show=False)
            await begun(client)
            print("SIGTERM")
            signal.raise_signal(signal.SIGTERM)
            print("the handler from before was called:", [number.name for number in map(signal.Signals, seen)])
            await ask(client, "POST", "/bottles", {"label": "TP-033", "site": "North well", "millilitres": 500})
            await ask(client, "POST", "/bottles", {}, {})
            await ask(client, "POST", "/bottles/2/analysis")
            await ask(client, "POST", "/dead-letters/7/retry")
            await ask(client, "GET", "/bottles/2")
            await ask(client, "GET", "/dead-letters")
            await ask(client, "GET", "/health/ready")
            await ask(client, "GET", "/health/live")
        print("the end")
        await ask(client, "GET", "/jobs/1")


asyncio.run(main(sys.argv[1], dict(setting.split("=") for setting in sys.argv[2:])))
