import csv
import sys
from datetime import date

import fees


def main():
    permits = []
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            start = date.fromisoformat(row["start"])
            permits.append(fees.Permit(row["number"], row["applicant"], int(row["metres"]), int(row["days"]), start))
    total = 0
    for bill in fees.assess(permits, date.fromisoformat(sys.argv[2])):
        if bill.is_late:
            print(bill.number, "is late", file=sys.stderr)
        print(bill.number, bill.cents)
        total += bill.cents
    print("total", total)


if __name__ == "__main__":
    main()
