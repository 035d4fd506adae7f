from scaffold import Rain


class WorkLight:
    def __init__(self, lamp):
        self.lamp = lamp
        self.stopped = None

    def __enter__(self):
        self.lamp.on()
        self.stopped = None
        return self

    def __exit__(self, kind, error, trace):
        self.lamp.off()
        self.stopped = error if isinstance(error, Rain) else None
        return self.stopped is not None
