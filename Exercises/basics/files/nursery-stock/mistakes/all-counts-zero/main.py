import csv

stock = {}
total = 0

with open("stock.csv", newline="", encoding="utf-8") as table:
    rows = csv.DictReader(table)
    for row in rows:
        stock[row["plant"]] = 0
    for row in rows:
        stock[row["plant"]] += int(row["count"])
        total += int(row["count"])

for plant in stock:
    print(f"{plant}: {stock[plant]}")
print("All:", total)
