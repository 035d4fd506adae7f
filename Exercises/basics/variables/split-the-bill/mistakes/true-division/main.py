total = int(input())
friends = int(input())

share = total / friends

print(f"Each pays {share / 100:.2f}")
print(f"Left over: {total % friends}")
