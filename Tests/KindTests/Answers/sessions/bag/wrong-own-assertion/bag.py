class Bag:
    def __init__(self):
        self.things = []

    def add(self, thing):
        assert isinstance(thing, int)
        self.things.append(thing)

    def take_all(self):
        things, self.things = self.things, []
        return things

    def __len__(self):
        return len(self.things)
