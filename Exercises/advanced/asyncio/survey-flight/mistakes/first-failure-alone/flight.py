import asyncio

from drones import Storm, photograph


class PlotError(Exception):
    """A plot of which there is no photo."""

    def __init__(self, plot):
        super().__init__(plot)
        self.plot = plot


async def one(plot, photos):
    try:
        photos[plot] = await photograph(plot)
    except (OSError, Storm) as problem:
        raise PlotError(plot) from problem


async def fly(plots, photos):
    drones = [asyncio.create_task(one(plot, photos)) for plot in plots]
    try:
        await asyncio.gather(*drones)
    except PlotError as error:
        storm = isinstance(error.__cause__, Storm)
        if storm:
            for drone in drones:
                drone.cancel()
        await asyncio.wait(drones)
        raise ExceptionGroup("recalled" if storm else "photos missing", [error])
    except asyncio.CancelledError:
        await asyncio.wait(drones)
        raise
