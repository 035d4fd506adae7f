class Meter:
    """Measures the pressure, and tells whoever has subscribed."""

    _listeners = []

    def __init__(self):
        self.last = None

    def subscribe(self, listener):
        self._listeners.append(listener)

    def measure(self, bar):
        self.last = bar
        for listener in self._listeners:
            listener(bar)
