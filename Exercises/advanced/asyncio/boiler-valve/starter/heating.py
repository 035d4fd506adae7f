from contextlib import asynccontextmanager


class Burning:
    """async with Burning(boiler): ... has the burner burn in the block."""

    def __init__(self, boiler):
        self.boiler = boiler

    async def __aenter__(self):
        await self.boiler.ignite()

    async def __aexit__(self, kind, error, traceback):
        await self.boiler.extinguish()


@asynccontextmanager
async def opened(valve):
    """async with opened(valve) as litres: ... has the valve open in the block."""
    litres = await valve.open()
    yield litres
    ...


async def warm_up(boiler, valve):
    """Let the boiler get warm, with the burner on while water flows."""
    ...
