import pathlib

book = {}
place = []


def open_book(path):
    if place:
        raise RuntimeError("a book is open")
    place.append(pathlib.Path(path))
    book.clear()
    if place[0].exists():
        for line in place[0].read_text(encoding="utf-8").splitlines():
            boat, person = line.split(" ", 1)
            book[boat] = person


def close_book():
    if place:
        lines = [f"{boat} {person}\n" for boat, person in book.items()]
        place.pop().write_text("".join(lines), encoding="utf-8")


def lend(boat, person):
    if boat in book:
        return False
    book[boat] = person
    return True


def bring_back(boat):
    book.pop(boat, None)


def person_with(boat):
    return book.get(boat)


def boats_out():
    return sorted(book)
