import asyncio

from drones import Storm, photograph


class PlotError(Exception):
    """A plot of which there is no photo."""

    def __init__(self, plot):
        super().__init__(plot)
        self.plot = plot


async def fly(plots, photos):
    errors = {}
    taken = {}
    text = "photos missing"

    async def one(plot):
        try:
            taken[plot] = await photograph(plot)
        except (OSError, Storm) as problem:
            errors[plot] = PlotError(plot)
            errors[plot].__cause__ = problem
            if isinstance(problem, Storm):
                raise

    try:
        async with asyncio.TaskGroup() as group:
            for plot in plots:
                group.create_task(one(plot))
    except* Storm:
        text = "recalled"
    if errors:
        raise ExceptionGroup(text, [errors[plot] for plot in plots if plot in errors])
    photos.update(taken)
