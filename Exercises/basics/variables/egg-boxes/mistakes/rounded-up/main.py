eggs = int(input())

print("Full boxes:", round(eggs / 10))
print("Left over:", eggs % 10)
