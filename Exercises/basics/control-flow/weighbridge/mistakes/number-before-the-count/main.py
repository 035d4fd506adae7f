lorries = 0
total = 0
weight = int(input())

while weight != 0:
    if weight > 40000:
        print("Lorry", lorries, "is too heavy")
    lorries = lorries + 1
    total = total + weight
    weight = int(input())

print("Lorries:", lorries)
print("Total:", total, "kg")
