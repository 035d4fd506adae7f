import weakref
from collections import deque


class SlideStore:
    """Slides that are in memory as long as somebody shows them."""

    def __init__(self, load, keep=0):
        self.load = load
        self.slides = weakref.WeakValueDictionary()
        self.latest = deque(maxlen=keep)

    def get(self, name):
        """Return the slide of that name; load it only if it is not there."""
        slide = self.slides.get(name)
        if slide is None:
            slide = self.load(name)
            self.slides[name] = slide
        if slide in self.latest:
            self.latest.remove(slide)
        self.latest.append(slide)
        return slide

    def names(self):
        """Return the names of the slides that are in memory, sorted."""
        return sorted(self.slides)
