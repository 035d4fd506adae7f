import csv
import sys
from datetime import date

seen = {}


def fee(row):
    cents = int(row["metres"]) * int(row["days"]) * 20
    if cents > 40000:
        cents = 40000
    seen[row["applicant"]] = seen.get(row["applicant"], 0) + 1
    if seen[row["applicant"]] > 2:
        cents = cents // 2
    start = date.fromisoformat(row["start"])
    today = date.fromisoformat(sys.argv[2])
    if (start - today).days < 7:
        print(f"{row['number']} is late", file=sys.stderr)
        cents = cents + 1500
    return cents


def main():
    total = 0
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            cents = fee(row)
            total = total + cents
            print(f"{row['number']} {cents}")
    print(f"total {total}")


if __name__ == "__main__":
    main()
