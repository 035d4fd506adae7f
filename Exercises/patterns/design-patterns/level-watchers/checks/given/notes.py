"""Watchers that write down what they hear."""


class Notes:
    def __init__(self):
        self.heard = []

    def watcher(self, name, also=None):
        def told(level):
            self.heard.append(f"{name} {level}")
            if also is not None:
                also()

        return told


class Lamp:
    def __init__(self):
        self.shown = []

    def show(self, level):
        self.shown.append(level)
