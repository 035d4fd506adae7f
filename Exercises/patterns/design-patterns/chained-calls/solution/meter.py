class Meter:
    """Measures the pressure, and tells whoever has subscribed."""

    def __init__(self):
        self.last = None
        self._listeners = []

    def subscribe(self, listener):
        self._listeners.append(listener)

    def measure(self, bar):
        self.last = bar
        for listener in self._listeners:
            listener(bar)
