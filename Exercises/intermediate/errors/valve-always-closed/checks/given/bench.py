class Valve:
    def __init__(self, stuck=False):
        self.stuck = stuck
        self.log = []

    def open(self):
        if self.stuck:
            raise OSError("the valve is stuck")
        self.log.append("open")

    def close(self):
        self.log.append("close")


class Gauge:
    def __init__(self, values):
        self.values = list(values)

    def read(self):
        value = self.values.pop(0)
        if isinstance(value, str):
            raise OSError(value)
        return value
