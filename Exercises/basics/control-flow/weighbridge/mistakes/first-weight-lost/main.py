lorries = 0
total = 0
weight = int(input())

while weight != 0:
    lorries = lorries + 1
    if weight > 40000:
        print("Lorry", lorries, "is too heavy")
    weight = int(input())
    total = total + weight

print("Lorries:", lorries)
print("Total:", total, "kg")
