"""The formats that come with the archive."""

from abc import ABC, abstractmethod

from parsers import Parser


class Columns(Parser, ABC):
    def read(self, text):
        return [line.split(self.separator()) for line in text.splitlines()]

    @abstractmethod
    def separator(self):
        ...


class Commas(Columns, ending="csv"):
    def separator(self):
        return ","


class Tabs(Columns, ending="tsv"):
    def separator(self):
        return "\t"


class Words(Parser, ending="txt"):
    def read(self, text):
        return [text.split()]
