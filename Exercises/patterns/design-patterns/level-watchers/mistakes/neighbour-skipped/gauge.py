class LevelGauge:
    def __init__(self):
        self.all = []

    def watch(self, watcher):
        self.all.append(watcher)

    def unwatch(self, watcher):
        if watcher in self.all:
            self.all.remove(watcher)

    def report(self, level):
        errors = []
        for call in self.all:
            try:
                call(level)
            except Exception as e:
                errors.append(e)
        return errors
