from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Job:
    name: str
    track: str
    first: datetime
    every: timedelta


def due(job, last, now):
    planned = job.first if last is None else last + job.every
    if planned > now:
        return None
    missed = (now - planned) // job.every
    return planned + missed * job.every, missed
