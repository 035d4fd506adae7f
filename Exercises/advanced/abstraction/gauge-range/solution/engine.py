from ranges import Range


class Boiler:
    pressure = Range(0, 10)
    temperature = Range(5, 95)

    def __init__(self, pressure, temperature):
        self.pressure = pressure
        self.temperature = temperature

    def __eq__(self, other):
        return (self.pressure, self.temperature) == (other.pressure, other.temperature)


class SmallBoiler(Boiler):
    pressure = Range(0, 6)


class Pump:
    speed = Range(-300, 300)
