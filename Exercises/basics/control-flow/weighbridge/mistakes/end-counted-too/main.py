lorries = 0
total = 0

while True:
    weight = int(input())
    lorries += 1
    total += weight
    if weight > 40000:
        print(f"Lorry {lorries} is too heavy")
    if weight == 0:
        break

print(f"Lorries: {lorries}")
print(f"Total: {total} kg")
