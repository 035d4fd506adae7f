from datetime import datetime


class FrostWatch:
    def __init__(self, clock, read):
        self.clock = clock
        self.read = read

    def check(self):
        coldest = min(self.read()[self.clock().hour :])
        if coldest < 0:
            return f"frost: {coldest}"
        return "no frost"


def read_forecast():
    with open("forecast.txt", encoding="utf-8") as file:
        return [int(line) for line in file]


if __name__ == "__main__":
    print(FrostWatch(datetime.now, read_forecast).check())
