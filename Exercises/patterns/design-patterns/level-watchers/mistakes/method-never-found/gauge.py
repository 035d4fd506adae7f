class LevelGauge:
    def __init__(self):
        self.all = []

    def watch(self, watcher):
        self.all.append(watcher)

    def unwatch(self, watcher):
        for place, other in enumerate(self.all):
            if other is watcher:
                del self.all[place]
                break

    def report(self, level):
        errors = []
        for call in self.all[:]:
            if call in self.all:
                try:
                    call(level)
                except Exception as e:
                    errors.append(e)
        return errors
