from devices import Display, Log, Siren


class Meter:
    def __init__(self):
        self.last = None
        self.display = Display()
        self.log = Log()
        self.siren = Siren()

    def measure(self, bar):
        self.last = bar
        self.display.show(bar)
        self.log.write(f"pressure {bar}")
        if bar > 30:
            self.siren.sound()
