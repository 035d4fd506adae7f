import csv

stock = {}
total = 0

with open("stock.csv", newline="", encoding="utf-8") as table:
    for row in csv.DictReader(table):
        count = int(row["count"])
        stock[row["plant"]] = stock.get(row["plant"], 0) + count
        total += count

for plant, count in stock.items():
    print(f"{plant}: {count}")
print(f"All: {total}")
