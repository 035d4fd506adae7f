eggs = int(input())

print("Full boxes:", eggs % 10)
print("Left over:", eggs // 10)
