import os


def money(cents):
    return f"{cents // 100}.{cents % 100:02}"


class Book:
    def __init__(self, path):
        self.path = path

    def add(self, name, cents):
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(f"{name} {cents}\n")

    def entries(self):
        if not os.path.exists(self.path):
            return []
        with open(self.path, encoding="utf-8") as file:
            return [line.rsplit(maxsplit=1) for line in file]

    def lines(self):
        entries = [(name, int(cents)) for name, cents in self.entries()]
        if not entries:
            return ["nothing yet"]
        total = sum(cents for _, cents in entries)
        return [f"{name} {money(cents)}" for name, cents in entries + [("total", total)]]
