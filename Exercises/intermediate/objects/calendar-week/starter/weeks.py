class Week:
    def __init__(self, year, number):
        self.year = year
        self.number = number

    def __str__(self):
        return f"{self.year}-W{self.number:02d}"
