import asyncio

from drones import Storm, photograph


class PlotError(Exception):
    """A plot of which there is no photo."""

    def __init__(self, plot):
        super().__init__(plot)
        self.plot = plot


async def fly(plots, photos):
    async def one(plot):
        photos[plot] = await photograph(plot)

    drones = [one(plot) for plot in plots]
    results = await asyncio.gather(*drones, return_exceptions=True)
    text = "photos missing"
    errors = []
    for plot, result in zip(plots, results):
        if result is not None:
            error = PlotError(plot)
            error.__cause__ = result
            errors.append(error)
        if isinstance(result, Storm):
            text = "recalled"
    if errors:
        raise ExceptionGroup(text, errors)
