from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Job:
    name: str
    track: str
    first: datetime
    every: timedelta


def due(job, served, now):
    """Return the newest planned time that has passed unserved, and how many before it; else None.

    `served` is the last planned time that the job has set out for, or None.
    """
    oldest = job.first if served is None else served + job.every
    if now < oldest:
        return None
    missed = (now - oldest) // job.every
    return oldest + missed * job.every, missed
