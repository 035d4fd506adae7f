class SlideStore:
    def __init__(self, load, keep=0):
        self.load = load
        self.loaded = {}

    def get(self, name):
        if name not in self.loaded:
            self.loaded[name] = self.load(name)
        return self.loaded[name]

    def names(self):
        return sorted(self.loaded)
