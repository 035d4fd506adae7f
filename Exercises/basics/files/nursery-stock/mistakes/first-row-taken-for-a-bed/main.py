import csv

stock = {}
total = 0

with open("stock.csv", newline="", encoding="utf-8") as table:
    for plant, bed, count in csv.reader(table):
        stock[plant] = stock.get(plant, 0) + int(count)
        total += int(count)

for plant in stock:
    print(f"{plant}: {stock[plant]}")
print("All:", total)
