refused = 0


class Turnstile:
    def __init__(self):
        self.tickets = []
        self.is_locked = True

    @property
    def refused(self):
        return refused

    def ticket(self, number):
        global refused
        if number in self.tickets:
            refused += 1
            return "used"
        self.tickets.append(number)
        self.is_locked = False
        return "free"

    def push(self):
        global refused
        if self.is_locked:
            refused += 1
            return "locked"
        self.is_locked = True
        return "in"
