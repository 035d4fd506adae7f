class Week:
    def __init__(self, year, number):
        self.year = year
        self.number = number

    def __str__(self):
        return f"{self.year}-W{self.number:02d}"

    @staticmethod
    def is_week_text(text):
        if len(text) != 8 or text[4:6] != "-W":
            return False
        if not text[:4].isdigit() or not text[6:].isdigit():
            return False
        return 1 <= int(text[6:]) <= 53

    def from_text(cls, text):
        return cls(int(text[:4]), int(text[6:]))
