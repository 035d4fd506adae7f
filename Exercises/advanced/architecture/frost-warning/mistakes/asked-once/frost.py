from datetime import datetime


class FrostWatch:
    def __init__(self, clock, read):
        self.hour = clock().hour
        self.degrees = read()

    def check(self):
        lowest = min(self.degrees[self.hour :])
        return f"frost: {lowest}" if lowest < 0 else "no frost"


def forecast():
    with open("forecast.txt", encoding="utf-8") as file:
        return [int(line) for line in file.readlines()]


if __name__ == "__main__":
    print(FrostWatch(datetime.now, forecast).check())
