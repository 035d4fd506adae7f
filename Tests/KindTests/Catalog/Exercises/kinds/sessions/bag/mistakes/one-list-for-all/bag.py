class Bag:
    things = []

    def add(self, thing):
        self.things.append(thing)

    def take_all(self):
        things = self.things[:]
        self.things.clear()
        return things

    def __len__(self):
        return len(self.things)
