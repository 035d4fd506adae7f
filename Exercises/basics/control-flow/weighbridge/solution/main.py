lorries = 0
total = 0

weight = int(input())
while weight != 0:
    lorries = lorries + 1
    total = total + weight
    if weight > 40000:
        print(f"Lorry {lorries} is too heavy")
    weight = int(input())

print(f"Lorries: {lorries}")
print(f"Total: {total} kg")
