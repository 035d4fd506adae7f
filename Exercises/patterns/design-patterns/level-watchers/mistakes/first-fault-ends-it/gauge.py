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
        try:
            for call in self.all[:]:
                if call in self.all:
                    call(level)
        except Exception as e:
            errors.append(e)
        return errors
