"""Slides of the sky: large pictures, each with so many stars."""

STARS = {"Orion": 7, "Lyra": 5, "Dusk": 0}


class Slide:
    def __init__(self, name):
        self.name = name

    def __len__(self):
        return STARS.get(self.name, 3)


def load(name):
    """Load a slide, which takes its time."""
    print("loading", name)
    return Slide(name)
