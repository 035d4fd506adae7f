class LevelGauge:
    """Tells whoever watches each new level."""

    def __init__(self):
        self._watchers = []

    def watch(self, watcher):
        self._watchers.append(watcher)

    def unwatch(self, watcher):
        if watcher in self._watchers:
            self._watchers.remove(watcher)

    def report(self, level):
        failures = []
        for watcher in list(self._watchers):
            if watcher not in self._watchers:
                continue
            try:
                watcher(level)
            except Exception as error:
                failures.append(error)
        return failures
