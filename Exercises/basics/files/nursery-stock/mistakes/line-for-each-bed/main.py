import csv

total = 0

with open("stock.csv", newline="", encoding="utf-8") as table:
    for row in csv.DictReader(table):
        print(f"{row['plant']}: {row['count']}")
        total += int(row["count"])

print(f"All: {total}")
