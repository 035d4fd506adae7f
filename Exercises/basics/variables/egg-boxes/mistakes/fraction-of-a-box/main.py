eggs = int(input())

boxes = eggs / 10

print("Full boxes:", boxes)
print("Left over:", eggs % 10)
