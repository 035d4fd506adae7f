eggs = int(input())

print("Full boxes:", eggs)
