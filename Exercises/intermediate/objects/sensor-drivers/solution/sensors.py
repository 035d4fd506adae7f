from abc import ABC, abstractmethod


class Sensor(ABC):
    """What all sensors have: a name, a raw number, and a line for the screen."""

    def __init__(self, name, raw):
        self.name = name
        self.raw = raw

    @abstractmethod
    def value(self):
        """Return what the raw number means, in the unit of this kind."""

    def line(self):
        return f"{self.name}: {self.value():.1f} {self.unit}"


class Thermometer(Sensor):
    unit = "°C"

    def value(self):
        return (self.raw - 400) / 10


class FlowMeter(Sensor):
    unit = "l"

    def value(self):
        return self.raw / 4
