import json
import pathlib

book = {}
place = []


def open_book(path):
    if place:
        raise RuntimeError("a book is open")
    place.append(pathlib.Path(path))
    book.clear()
    if place[0].exists():
        book.update(json.loads(place[0].read_text(encoding="utf-8")))


def close_book():
    if place:
        place.pop().write_text(json.dumps(book), encoding="utf-8")


def lend(boat, person):
    is_here = boat not in book
    book[boat] = person
    return is_here


def bring_back(boat):
    book.pop(boat, None)


def person_with(boat):
    return book.get(boat)


def boats_out():
    return sorted(book)
