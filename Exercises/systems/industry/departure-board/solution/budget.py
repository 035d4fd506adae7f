from collections import defaultdict, deque
from math import ceil


class Budget:
    """Counts the requests of each client in the last seconds."""

    def __init__(self, clock, most, per):
        self.clock = clock
        self.most = most
        self.per = per
        self.times = defaultdict(deque)

    def seconds_to_wait(self, client):
        """Count a request and return 0, or return when the next one will be allowed."""
        now, times = self.clock(), self.times[client]
        while times and now - times[0] >= self.per:
            times.popleft()
        if len(times) == self.most:
            return ceil(times[0] + self.per - now)
        times.append(now)
        return 0
