"""A stand-in for the repository: no database, and it says what it was asked."""

from pianos import Piano


class FewPianos:
    def __init__(self, *pianos):
        self.pianos = {piano.number: piano for piano in pianos}
        self.asked = []

    def get(self, number):
        self.asked.append(("get", number))
        return self.pianos[number]

    def due(self, day):
        self.asked.append(("due", day))
        return list(self.pianos.values())

    def record(self, number, day):
        self.asked.append(("record", number, day))
        self.pianos[number].tuned = day


def few():
    return FewPianos(Piano(21, "Boat house", "2023-07-01"), Piano(5, "Library", "2024-02-09"))
