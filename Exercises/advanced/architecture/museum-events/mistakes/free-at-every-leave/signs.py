from events import HallFree, HallFull


class Signs:
    def __init__(self, bus):
        self.texts = {}
        bus.subscribe(HallFull, self.on_full)
        bus.subscribe(HallFree, self.on_free)

    def on_full(self, event):
        self.texts[event.hall] = "please wait"

    def on_free(self, event):
        self.texts[event.hall] = "open"
