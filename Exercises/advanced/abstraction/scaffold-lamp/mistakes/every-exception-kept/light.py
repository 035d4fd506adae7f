from scaffold import Rain


class WorkLight:
    def __init__(self, lamp):
        self.lamp = lamp
        self.users = 0
        self.stopped = None

    def __enter__(self):
        if self.users == 0:
            self.lamp.on()
        self.users += 1
        self.stopped = None
        return self

    def __exit__(self, kind, error, trace):
        self.users -= 1
        if self.users == 0:
            self.lamp.off()
        self.stopped = error if isinstance(error, Rain) else None
        return True
