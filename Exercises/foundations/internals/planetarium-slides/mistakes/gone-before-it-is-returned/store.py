import weakref


class SlideStore:
    def __init__(self, load, keep=0):
        self.load = load
        self.keep = keep
        self.loaded = weakref.WeakValueDictionary()
        self.last = []

    def get(self, name):
        if name not in self.loaded:
            self.loaded[name] = self.load(name)
        picture = self.loaded[name]
        if picture in self.last:
            self.last.remove(picture)
        self.last.append(picture)
        if len(self.last) > self.keep:
            del self.last[0]
        return picture

    def names(self):
        return sorted(self.loaded)
