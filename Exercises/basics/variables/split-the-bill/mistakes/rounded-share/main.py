total = int(input())
friends = int(input())

share = round(total / friends)
left_over = total - share * friends

print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {left_over}")
