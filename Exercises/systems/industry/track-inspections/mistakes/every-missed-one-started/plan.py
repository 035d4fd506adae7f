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
    return planned, (now - planned) // job.every
