import weakref
from collections import deque


class SlideStore:
    def __init__(self, load, keep=0):
        self.load = load
        self.loaded = weakref.WeakValueDictionary()
        self.last = deque(maxlen=keep)

    def get(self, name):
        picture = self.loaded.get(name)
        if picture is None:
            picture = self.load(name)
            self.loaded[name] = picture
        self.last.append(picture)
        return picture

    def names(self):
        return sorted(self.loaded)
