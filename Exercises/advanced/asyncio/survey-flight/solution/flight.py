import asyncio

from drones import Storm, photograph


class PlotError(Exception):
    """A plot of which there is no photo."""

    def __init__(self, plot):
        super().__init__(plot)
        self.plot = plot


async def fly(plots, photos):
    """Photograph all plots at the same time; see the task for what may fail."""
    errors = {}

    async def survey(plot):
        try:
            photos[plot] = await photograph(plot)
        except (OSError, Storm) as cause:
            error = PlotError(plot)
            error.__cause__ = cause
            errors[plot] = error
            if isinstance(cause, Storm):
                raise

    text = "photos missing"
    try:
        async with asyncio.TaskGroup() as drones:
            for plot in plots:
                drones.create_task(survey(plot))
    except* Storm:
        text = "recalled"
    if errors:
        raise ExceptionGroup(text, [errors[plot] for plot in plots if plot in errors])
