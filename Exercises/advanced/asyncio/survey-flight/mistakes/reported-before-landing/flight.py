import asyncio

from drones import Storm, photograph


class PlotError(Exception):
    """A plot of which there is no photo."""

    def __init__(self, plot):
        super().__init__(plot)
        self.plot = plot


async def fly(plots, photos):
    errors = {}

    async def one(plot):
        try:
            photos[plot] = await photograph(plot)
        except (OSError, Storm) as problem:
            errors[plot] = PlotError(plot)
            errors[plot].__cause__ = problem
            if isinstance(problem, Storm):
                raise

    drones = [asyncio.create_task(one(plot)) for plot in plots]
    text = "photos missing"
    try:
        await asyncio.gather(*drones)
    except Storm:
        text = "recalled"
        for drone in drones:
            drone.cancel()
    except asyncio.CancelledError:
        await asyncio.gather(*drones, return_exceptions=True)
        raise
    if errors:
        raise ExceptionGroup(text, [errors[plot] for plot in plots if plot in errors])
