stock = {}
total = 0

with open("stock.csv", encoding="utf-8") as table:
    lines = table.read().splitlines()

for line in lines[1:]:
    plant, bed, count = line.split(",")
    stock[plant] = stock.get(plant, 0) + int(count)
    total += int(count)

for plant in stock:
    print(f"{plant}: {stock[plant]}")
print("All:", total)
