"""Parsers of measured data: each is found by the ending of the files that it reads."""

class Parser:
    registry = {}

    def __init_subclass__(cls, /, ending=None, **kwargs):
        if ending is None:
            return
        if ending in Parser.registry:
            raise ValueError(f"{ending} is read by {Parser.registry[ending].__name__}")
        cls.ending = ending
        Parser.registry[ending] = cls

    def describe(self):
        return f"{type(self).__name__} reads {self.ending}"


def endings():
    return sorted(Parser.registry)


def parser_for(path):
    ending = path.rpartition(".")[2]
    if ending not in Parser.registry:
        raise LookupError(f"no parser for {path}")
    return Parser.registry[ending]()
