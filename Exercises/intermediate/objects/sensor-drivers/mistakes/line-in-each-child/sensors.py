from abc import ABC, abstractmethod


class Sensor(ABC):
    def __init__(self, name, raw):
        self.name = name
        self.raw = raw

    @abstractmethod
    def value(self):
        pass


class Thermometer(Sensor):
    def value(self):
        return (self.raw - 400) / 10

    def line(self):
        return f"{self.name}: {self.value():.1f} °C"


class FlowMeter(Sensor):
    def value(self):
        return self.raw * 0.25

    def line(self):
        return f"{self.name}: {self.value():.1f} l"
