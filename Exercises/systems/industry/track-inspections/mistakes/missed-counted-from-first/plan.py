from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Job:
    name: str
    track: str
    first: datetime
    every: timedelta


def due(job, last, now):
    periods = (now - job.first) // job.every
    newest = job.first + periods * job.every
    if periods < 0 or (last is not None and newest <= last):
        return None
    missed = periods
    return newest, missed
