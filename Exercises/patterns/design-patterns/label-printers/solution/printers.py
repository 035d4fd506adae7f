class PlainPrinter:
    def __init__(self, width):
        self.width = width

    def label(self, text):
        return text[: self.width]


class NumberedPrinter:
    def __init__(self, width):
        self.width = width
        self.count = 0

    def label(self, text):
        self.count += 1
        return f"{self.count} {text}"[: self.width]


_makers = {}


def register(kind, maker):
    """Keep what makes printers of a new kind."""
    if kind in _makers:
        raise ValueError(f"kind taken: {kind}")
    _makers[kind] = maker


def make(kind, width):
    """Return a new printer of a kind that is registered."""
    if kind not in _makers:
        known = ", ".join(sorted(_makers))
        raise ValueError(f"no maker for {kind}; known: {known}")
    return _makers[kind](width)


def print_all(kind, width, texts):
    printer = make(kind, width)
    return [printer.label(text) for text in texts]


register("plain", PlainPrinter)
register("numbered", NumberedPrinter)
