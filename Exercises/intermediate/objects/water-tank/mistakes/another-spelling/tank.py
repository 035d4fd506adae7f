class Tank:
    def __init__(self, size):
        self.size = size
        self.litres = 0

    def drain(self, amount):
        self.litres = self.litres - amount
        if self.litres < 0:
            self.litres = 0

    def fill(self, amount):
        self.liters = min(self.liters + amount, self.size)
