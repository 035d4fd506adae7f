class LevelGauge:
    def __init__(self):
        self.all = []

    def watch(self, watcher):
        self.all = self.all + [watcher]

    def unwatch(self, watcher):
        self.all = [other for other in self.all if other != watcher]

    def report(self, level):
        errors = []
        for call in self.all:
            try:
                call(level)
            except Exception as e:
                errors.append(e)
        return errors
