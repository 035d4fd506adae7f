class Sensor:
    unit = ""

    def __init__(self, name, raw):
        self.name = name
        self.raw = raw

    def value(self):
        pass

    def line(self):
        return f"{self.name}: {self.value():.1f} {self.unit}"


class Thermometer(Sensor):
    unit = "°C"

    def value(self):
        return (self.raw - 400) / 10


class FlowMeter(Sensor):
    unit = "l"

    def value(self):
        return self.raw * 0.25
