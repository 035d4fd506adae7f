import math
import statistics


class Nearest:
    def __init__(self, rows, k):
        self.rows = rows
        self.k = k
        self.learn(rows)

    def learn(self, rows):
        self.a = statistics.stdev([row[1] for row in rows]) or 1
        self.b = statistics.stdev([row[2] for row in rows]) or 1

    def state_of(self, vibration, degrees):
        distances = []
        for row in self.rows:
            x = (row[1] - vibration) / self.a
            y = (row[2] - degrees) / self.b
            distances.append((math.hypot(x, y), row[3]))
        distances.sort(key=lambda pair: pair[0])
        worn = sum(1 for pair in distances[: self.k] if pair[1] == "worn")
        return "worn" if worn > self.k / 2 else "good"
