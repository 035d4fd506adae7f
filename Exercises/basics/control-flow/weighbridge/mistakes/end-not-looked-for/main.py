lorries = 0
total = 0

while True:
    weight = int(input())
    lorries += 1
    total += weight
    if weight > 40000:
        print("Lorry", lorries, "is too heavy")

print("Lorries:", lorries)
print("Total:", total, "kg")
