from datetime import datetime

from plan import due


class Depot:
    """Says which machines set out. All that it knows of earlier looks is in `state`."""

    def __init__(self, jobs, state=None):
        self.jobs = jobs
        self.state = state or {"served": {}, "on_track": {}}

    def look(self, now):
        """Return name, planned time and number of missed ones for each job that sets out now."""
        starts = []
        for planned, missed, job in sorted(self.waiting(now), key=lambda entry: entry[0]):
            if job.track not in self.state["on_track"].values():
                self.state["on_track"][job.name] = job.track
                self.state["served"][job.name] = planned.isoformat()
                starts.append((job.name, planned, missed))
        return starts

    def waiting(self, now):
        for job in self.jobs:
            served = self.state["served"].get(job.name)
            found = due(job, served and datetime.fromisoformat(served), now)
            if found:
                yield *found, job

    def finished(self, name):
        del self.state["on_track"][name]
