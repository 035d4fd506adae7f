total = int(input())
friends = int(input())

print(f"Each pays {total}")
print(f"Left over: {friends}")
