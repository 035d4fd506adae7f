class Meter:
    def __init__(self):
        self.last = None
        self.listeners = []
        self.alarms = []

    def subscribe(self, listener):
        self.listeners.append(listener)

    def subscribe_alarm(self, listener):
        self.alarms.append(listener)

    def measure(self, bar):
        self.last = bar
        for listener in self.listeners:
            listener(bar)
        if bar > 30:
            for listener in self.alarms:
                listener(bar)
