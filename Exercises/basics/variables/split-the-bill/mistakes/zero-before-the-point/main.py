total = int(input())
friends = int(input())

share = total // friends

print(f"Each pays {share // 100:02d}.{share % 100:02d}")
print(f"Left over: {total % friends}")
