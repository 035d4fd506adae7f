class Plain:
    def __init__(self, width):
        self.width = width

    def label(self, text):
        return text[:self.width]


class Numbered:
    def __init__(self, width):
        self.width = width
        self.number = 1

    def label(self, text):
        label = f"{self.number} {text}"
        self.number += 1
        return label[:self.width]


kinds = {}


def register(kind, maker):
    if kind in kinds:
        raise ValueError("kind taken: " + kind)
    kinds[kind] = maker


def make(kind, width):
    maker = kinds[kind]
    return maker(width)


def print_all(kind, width, texts):
    printer = make(kind, width)
    return [printer.label(text) for text in texts]


register("plain", Plain)
register("numbered", Numbered)
