import csv

stock = {}
total = 0

with open("stock.csv", newline="", encoding="utf-8") as table:
    for row in csv.DictReader(table):
        stock[row["plant"]] = int(row["count"])
        total += int(row["count"])

for plant in stock:
    print(f"{plant}: {stock[plant]}")
print("All:", total)
