from events import HallFull


class Staff:
    def __init__(self, bus):
        self.calls = []
        bus.subscribe(HallFull, self.on_full)

    def on_full(self, event):
        self.calls.append(event.hall)
