total = int(input())
friends = int(input())

share = total // friends

print(f"Each pays {share // 100}.{share % 100}")
print("Left over:", total % friends)
