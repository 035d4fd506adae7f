from web import Answer


class Board:
    """Answers with the departures of a stop."""

    def __init__(self, fetch, clock, *, at_once, budget, per, keep):
        self.fetch = fetch

    async def answer(self, client, stop):
        return Answer(200, await self.fetch(stop))
