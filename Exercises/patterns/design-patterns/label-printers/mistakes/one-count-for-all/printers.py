class Plain:
    def __init__(self, width):
        self.width = width

    def label(self, text):
        return text[:self.width]


class Numbered:
    number = 0

    def __init__(self, width):
        self.width = width

    def label(self, text):
        Numbered.number += 1
        return f"{Numbered.number} {text}"[:self.width]


kinds = {"plain": Plain, "numbered": Numbered}


def register(kind, maker):
    if kind in kinds:
        raise ValueError("kind taken: " + kind)
    kinds[kind] = maker


def make(kind, width):
    if kind not in kinds:
        raise ValueError(f"no maker for {kind}; known: {', '.join(sorted(kinds))}")
    return kinds[kind](width)


def print_all(kind, width, texts):
    printer = make(kind, width)
    return [printer.label(text) for text in texts]
