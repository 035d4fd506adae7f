def money(cents):
    whole, rest = divmod(cents, 100)
    return "%d.%02d" % (whole, rest)


class Book:
    def __init__(self, path):
        self.path = path

    def add(self, name, cents):
        print(name, cents, file=open(self.path, "a"))

    def lines(self):
        try:
            entries = open(self.path).read().splitlines()
        except FileNotFoundError:
            return ["nothing yet"]
        pairs = [entry.rpartition(" ")[::2] for entry in entries]
        pairs.append(("total", sum(int(cents) for _, cents in pairs)))
        return [name + " " + money(int(cents)) for name, cents in pairs]
