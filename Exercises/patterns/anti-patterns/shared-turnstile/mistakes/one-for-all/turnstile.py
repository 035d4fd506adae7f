class Turnstile:
    def __init__(self):
        self.tickets = []
        self.refused = 0
        self.is_locked = True

    def ticket(self, number):
        if number in self.tickets:
            self.refused += 1
            return "used"
        self.tickets.append(number)
        self.is_locked = False
        return "free"

    def push(self):
        if self.is_locked:
            self.refused += 1
            return "locked"
        self.is_locked = True
        return "in"


THE_TURNSTILE = Turnstile()
