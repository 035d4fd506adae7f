import asyncio

from budget import Budget
from web import Answer


class Board:
    def __init__(self, fetch, clock, *, at_once, budget, per, keep):
        self.fetch = fetch
        self.clock = clock
        self.free = at_once
        self.keep = keep
        self.limit = Budget(budget, per)
        self.cache = {}
        self.tasks = {}

    async def answer(self, client, stop):
        wait = self.limit.check(client, self.clock())
        if wait is not None:
            return Answer(429, headers={"Retry-After": str(wait)})
        if stop in self.cache:
            came, text = self.cache[stop]
            if self.clock() < came + self.keep:
                return Answer(200, text)
        task = self.tasks.get(stop)
        if task is None:
            if self.free == 0:
                return Answer(503, headers={"Retry-After": "1"})
            self.free -= 1
            task = asyncio.create_task(self.get(stop))
            self.tasks[stop] = task
        text = await asyncio.shield(task)
        if text is None:
            return Answer(502)
        return Answer(200, text)

    async def get(self, stop):
        try:
            now = self.clock()
            text = await self.fetch(stop)
            self.cache[stop] = (now, text)
            return text
        except Exception:
            return None
        finally:
            self.free += 1
            del self.tasks[stop]
