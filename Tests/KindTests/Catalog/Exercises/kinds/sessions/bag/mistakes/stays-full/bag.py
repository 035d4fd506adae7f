class Bag:
    def __init__(self):
        self.things = []

    def add(self, thing):
        self.things.append(thing)

    def take_all(self):
        return list(self.things)

    def __len__(self):
        return len(self.things)
