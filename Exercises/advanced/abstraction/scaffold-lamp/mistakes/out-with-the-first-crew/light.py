from scaffold import Rain


class WorkLight:
    def __init__(self, lamp):
        self.lamp = lamp
        self.burns = False
        self.stopped = None

    def __enter__(self):
        if not self.burns:
            self.burns = True
            self.lamp.on()
        self.stopped = None
        return self

    def __exit__(self, kind, error, trace):
        if self.burns:
            self.burns = False
            self.lamp.off()
        self.stopped = error if isinstance(error, Rain) else None
        return self.stopped is not None
