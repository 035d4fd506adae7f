"""Parsers of measured data: each is found by the ending of the files that it reads."""

from abc import ABCMeta


class Registering(ABCMeta):
    known = {}

    def __new__(meta, name, bases, space, ending=None, **others):
        kind = super().__new__(meta, name, bases, space, **others)
        if ending is not None:
            if ending in meta.known:
                raise ValueError(f"{ending} is read by {meta.known[ending].__name__}")
            meta.known[ending] = kind
            kind.ending = ending
        return kind

    def __init__(cls, name, bases, space, ending=None, **others):
        super().__init__(name, bases, space)


class Parser(metaclass=Registering):
    def describe(self):
        return f"{type(self).__name__} reads {self.ending}"


def endings():
    return sorted(Registering.known)


def parser_for(path):
    ending = path.rpartition(".")[2]
    if ending not in Registering.known:
        raise LookupError(f"no parser for {path}")
    return Registering.known[ending]()
