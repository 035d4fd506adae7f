"""Parsers of measured data: each is found by the ending of the files that it reads."""

from abc import ABC

known = {}


class Parser(ABC):
    def __init_subclass__(cls, ending=None, **others):
        super().__init_subclass__(**others)
        if ending is not None:
            if ending in known:
                raise ValueError(f"{ending} is read by {known[ending].__name__}")
            known[ending] = cls
            cls.ending = ending

    def describe(self):
        return f"{type(self).__name__} reads {self.ending}"


def endings():
    return sorted(known)


def parser_for(path):
    ending = path.rpartition(".")[2]
    if ending not in known:
        raise LookupError(f"no parser for {path}")
    return known[ending]()
