class Instrument:
    def __init__(self, name):
        self.name = name
        self.total = 0
        self.out = []

    def is_in(self):
        return len(self.out) < self.total


class Desk:
    def __init__(self):
        self.instruments = {}

    def get(self, name):
        if name not in self.instruments:
            self.instruments[name] = Instrument(name)
        return self.instruments[name]

    def own(self, name, number):
        self.get(name).total += number

    def lend(self, name, person, day):
        instrument = self.get(name)
        if not instrument.is_in():
            return False
        instrument.out.append((day, person))
        return True

    def back(self, name, person):
        instrument = self.get(name)
        mine = [loan for loan in instrument.out if loan[1] == person]
        if not mine:
            return False
        instrument.out.remove(min(mine))
        return True

    def late(self, today):
        result = []
        for instrument in self.instruments.values():
            for day, person in instrument.out:
                if day < today:
                    result.append((day, instrument.name, person))
        return sorted(result, key=lambda loan: (loan[1], loan[0], loan[2]))

    def stock(self):
        lines = []
        for name in sorted(self.instruments):
            instrument = self.instruments[name]
            if instrument.total > 0:
                inside = instrument.total - len(instrument.out)
                lines.append(f"{name}: {inside} of {instrument.total} in")
        return lines
