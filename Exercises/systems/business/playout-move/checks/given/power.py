"""Let the power fail at every moment of a run, and see what has been done in the end."""

from runbook import run
from studio import Blackout, Studio, clean


def attempt(studio, names, moments):
    """Run once, with the power failing after so many moments; return whether it failed.

    What the program does when the power has failed, as in `finally`, reaches neither studio nor disk.
    """
    studio.power_fails_after(moments)
    try:
        run(studio.steps(names), "journal")
    except Blackout:
        pass
    return studio.power_returns()


def endings(names, again, failing=None):
    """Return how runs end that are broken off at each moment, and again so many moments later."""
    found = set()
    for first in range(200):
        clean()
        studio = Studio(failing=failing)
        broken_off = attempt(studio, names, first)
        for later in again:
            attempt(studio, names, later)
        found.add((run(studio.steps(names), "journal"), " ".join(studio.log)))
        if not broken_off:
            clean()
            return found
    return "a run that never ends"
