import datetime

from . import errors


def today():
    return datetime.date.today()


class Desk:
    def __init__(self):
        self._books = {}

    def lend(self, book, reader):
        if any(book in books for books in self._books.values()):
            raise errors.Lent("%s is lent" % book)
        self._books.setdefault(reader, {})[book] = today()

    def give_back(self, book):
        for books in self._books.values():
            if book in books:
                late = (today() - books.pop(book)).days - 14
                return late * 20 if late > 0 else 0
        raise KeyError(book)
