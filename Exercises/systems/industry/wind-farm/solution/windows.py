LENGTH = 60
PATIENCE = 30


class Windows:
    """Readings in windows of a minute, each kept until no reading for it is awaited any more."""

    def __init__(self):
        self.open = {}
        self.watermark = float("-inf")
        self.late = 0

    def add(self, turbine, second, degrees):
        start = second // LENGTH * LENGTH
        if self.is_over(start):
            self.late += 1
            return
        self.open.setdefault((start, turbine), {})[second] = degrees
        self.watermark = max(self.watermark, second - PATIENCE)

    def is_over(self, start):
        return start + LENGTH <= self.watermark

    def close(self, everything=False):
        """Yield start, turbine and mean of each window that is over, and forget it."""
        for start, turbine in sorted(self.open):
            if everything or self.is_over(start):
                degrees = self.open.pop((start, turbine)).values()
                yield start, turbine, sum(degrees) / len(degrees)
