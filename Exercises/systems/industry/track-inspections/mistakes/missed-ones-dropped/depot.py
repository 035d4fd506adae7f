from datetime import datetime

from plan import due


class Depot:
    """Says which machines set out. All that it knows of earlier looks is in `state`."""

    def __init__(self, jobs, state=None):
        self.jobs = jobs
        self.state = state or {"last": {}, "on_track": {}}

    def look(self, now):
        """Return name, planned time and number of missed ones for each job that sets out now."""
        starts = []
        for planned, missed, job in sorted(self.waiting(now), key=lambda entry: entry[0]):
            if job.track not in self.state["on_track"].values():
                self.state["on_track"][job.name] = job.track
                self.state["last"][job.name] = planned.isoformat()
                starts.append((job.name, planned, missed))
        return starts

    def waiting(self, now):
        found = []
        for job in self.jobs:
            last = None
            if job.name in self.state["last"]:
                last = datetime.fromisoformat(self.state["last"][job.name])
            result = due(job, last, now)
            if result is not None:
                found.append((result[0], result[1], job))
        return found

    def finished(self, name):
        del self.state["on_track"][name]
