class Boiler:
    def __init__(self, pressure, temperature):
        self.pressure = pressure
        self.temperature = temperature

    def __eq__(self, other):
        return (self.pressure, self.temperature) == (other.pressure, other.temperature)

    @property
    def pressure(self):
        return self._pressure

    @pressure.setter
    def pressure(self, value):
        if not 0 <= value <= 10:
            raise ValueError(f"pressure: {value} is not in 0..10")
        self._pressure = value

    @property
    def temperature(self):
        return self._temperature

    @temperature.setter
    def temperature(self, value):
        if not 5 <= value <= 95:
            raise ValueError(f"pressure: {value} is not in 5..95")
        self._temperature = value


class SmallBoiler(Boiler):
    ...


class Pump:
    ...
