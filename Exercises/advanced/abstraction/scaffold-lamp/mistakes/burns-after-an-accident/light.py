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
        if error is not None and not isinstance(error, Rain):
            return False
        self.users -= 1
        if self.users == 0:
            self.lamp.off()
        self.stopped = error
        return error is not None
