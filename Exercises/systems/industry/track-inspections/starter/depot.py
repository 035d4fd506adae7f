from datetime import datetime

from plan import due


class Depot:
    """Says which machines set out. All that it knows of earlier looks is in `state`."""

    def __init__(self, jobs, state=None):
        self.jobs = jobs
        self.state = state or {"started": {}, "on_track": {}}

    def look(self, now):
        """Return name, planned time and number of missed ones for each job that sets out now."""
        starts = []
        for planned, job in sorted(self.waiting(now), key=lambda entry: entry[0]):
            if job.track not in self.state["on_track"].values():
                self.state["on_track"][job.name] = job.track
                self.state["started"][job.name] = now.isoformat()
                starts.append((job.name, planned, (now - planned) // job.every))
        return starts

    def waiting(self, now):
        for job in self.jobs:
            started = self.state["started"].get(job.name)
            expected = due(job, started and datetime.fromisoformat(started), now)
            if expected is not None:
                yield expected, job

    def finished(self, name):
        del self.state["on_track"][name]
