import weakref


class SlideStore:
    def __init__(self, load, keep=0):
        self.load = load
        self.keep = keep
        self.loaded = weakref.WeakValueDictionary()
        self.last = []

    def get(self, name):
        picture = self.loaded.get(name)
        if picture is None:
            picture = self.load(name)
            self.loaded[name] = picture
            self.last.append(picture)
            if len(self.last) > self.keep:
                del self.last[0]
        return picture

    def names(self):
        return sorted(self.loaded)
