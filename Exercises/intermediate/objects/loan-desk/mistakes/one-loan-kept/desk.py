class Desk:
    def __init__(self):
        self.owned = {}
        self.inside = {}
        self.days = {}

    def own(self, name, number):
        self.owned[name] = self.owned.get(name, 0) + number
        self.inside[name] = self.inside.get(name, 0) + number

    def lend(self, name, person, day):
        if self.inside.get(name, 0) == 0:
            return False
        self.inside[name] -= 1
        self.days[name, person] = day
        return True

    def back(self, name, person):
        if (name, person) not in self.days:
            return False
        del self.days[name, person]
        self.inside[name] += 1
        return True

    def late(self, today):
        loans = [(day, name, person) for (name, person), day in self.days.items()]
        return sorted(loan for loan in loans if loan[0] < today)

    def stock(self):
        return [f"{name}: {self.inside[name]} of {self.owned[name]} in" for name in sorted(self.owned)]
