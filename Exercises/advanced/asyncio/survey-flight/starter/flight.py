import asyncio

from drones import Storm, photograph


class PlotError(Exception):
    """A plot of which there is no photo."""

    def __init__(self, plot):
        super().__init__(plot)
        self.plot = plot


async def fly(plots, photos):
    """Photograph all plots at the same time; see the task for what may fail."""
    for plot in plots:
        photos[plot] = await photograph(plot)
