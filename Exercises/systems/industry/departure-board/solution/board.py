import asyncio

from budget import Budget
from web import Answer


class Board:
    """Answers with the departures of a stop, or refuses before it is overrun."""

    def __init__(self, fetch, clock, *, at_once, budget, per, keep):
        self.fetch = fetch
        self.clock = clock
        self.at_once = at_once
        self.keep = keep
        self.budget = Budget(clock, budget, per)
        self.running = {}
        self.kept = {}

    async def answer(self, client, stop):
        seconds = self.budget.seconds_to_wait(client)
        if seconds:
            return Answer(429, "", {"Retry-After": str(seconds)})
        if self.is_fresh(stop):
            return Answer(200, self.kept[stop][0])
        if stop not in self.running:
            if len(self.running) == self.at_once:
                return Answer(503, "", {"Retry-After": "1"})
            self.running[stop] = asyncio.create_task(self.load(stop))
        return await asyncio.shield(self.running[stop])

    def is_fresh(self, stop):
        return stop in self.kept and self.clock() - self.kept[stop][1] < self.keep

    async def load(self, stop):
        """Fetch the departures of a stop for all who wait for them."""
        try:
            departures = await self.fetch(stop)
        except Exception:
            return Answer(502)
        else:
            self.kept[stop] = departures, self.clock()
            return Answer(200, departures)
        finally:
            del self.running[stop]
