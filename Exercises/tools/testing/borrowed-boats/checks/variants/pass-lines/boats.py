import os

current = None
loans = []


def open_book(path):
    global current, loans
    if current is not None:
        raise RuntimeError
    current, loans = path, []
    if os.path.isfile(path):
        with open(path, encoding="utf-8") as file:
            loans = [tuple(line.rstrip("\n").split("\t")) for line in file]


def close_book():
    global current
    if current is None:
        return
    with open(current, "w", encoding="utf-8") as file:
        for boat, person in loans:
            print(boat, person, sep="\t", file=file)
    current = None


def lend(boat, person):
    if person_with(boat) is not None:
        return False
    loans.append((boat, person))
    return True


def bring_back(boat):
    loans.remove((boat, person_with(boat)))


def person_with(boat):
    for each, person in loans:
        if each == boat:
            return person
    return None


def boats_out():
    return sorted(boat for boat, person in loans)
