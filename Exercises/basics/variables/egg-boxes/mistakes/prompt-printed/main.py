eggs = int(input("Eggs: "))

boxes = eggs // 10
rest = eggs % 10

print("Full boxes:", boxes)
print("Left over:", rest)
