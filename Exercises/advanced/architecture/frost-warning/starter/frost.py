from datetime import datetime


class FrostWatch:
    def check(self):
        hour = datetime.now().hour
        with open("forecast.txt", encoding="utf-8") as file:
            degrees = [int(line) for line in file]
        coldest = min(degrees[hour:])
        if coldest < 0:
            return f"frost: {coldest}"
        return "no frost"


if __name__ == "__main__":
    print(FrostWatch().check())
