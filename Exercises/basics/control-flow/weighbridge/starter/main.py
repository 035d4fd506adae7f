weight = int(input())

print("Lorries:", 0)
print("Total:", weight, "kg")
