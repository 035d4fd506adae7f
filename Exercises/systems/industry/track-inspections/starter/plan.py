from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Job:
    name: str
    track: str
    first: datetime
    every: timedelta


def due(job, started, now):
    """Return the time for which a job sets out, or None if it is not due.

    `started` is when the job has set out last, or None.
    """
    expected = job.first if started is None else started + job.every
    return expected if expected <= now else None
