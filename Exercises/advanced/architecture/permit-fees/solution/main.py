import csv
import sys
from datetime import date

from fees import Permit, assess


def read_permits(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [
            Permit(
                row["number"],
                row["applicant"],
                int(row["metres"]),
                int(row["days"]),
                date.fromisoformat(row["start"]),
            )
            for row in csv.DictReader(file)
        ]


def main():
    bills = assess(read_permits(sys.argv[1]), date.fromisoformat(sys.argv[2]))
    for bill in bills:
        if bill.is_late:
            print(f"{bill.number} is late", file=sys.stderr)
        print(f"{bill.number} {bill.cents}")
    print(f"total {sum(bill.cents for bill in bills)}")


if __name__ == "__main__":
    main()
