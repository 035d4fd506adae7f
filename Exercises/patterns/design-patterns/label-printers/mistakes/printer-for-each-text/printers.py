MAKERS = {}


def register(kind, maker):
    if kind in MAKERS:
        raise ValueError(f"kind taken: {kind}")
    MAKERS[kind] = maker


def make(kind, width):
    try:
        maker = MAKERS[kind]
    except KeyError:
        known = ", ".join(sorted(MAKERS))
        raise ValueError(f"no maker for {kind}; known: {known}") from None
    return maker(width)


def print_all(kind, width, texts):
    labels = []
    for text in texts:
        labels.append(make(kind, width).label(text))
    return labels


class Plain:
    def __init__(self, width):
        self.width = width

    def label(self, text):
        return text[:self.width]


class Numbered(Plain):
    def __init__(self, width):
        super().__init__(width)
        self.done = 0

    def label(self, text):
        self.done += 1
        return super().label(f"{self.done} {text}")


register("plain", Plain)
register("numbered", Numbered)
