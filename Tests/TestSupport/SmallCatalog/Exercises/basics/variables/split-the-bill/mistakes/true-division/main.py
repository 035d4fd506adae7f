total = int(input())
friends = int(input())

share = total / friends
left_over = total - round(share) * friends

print(f"Each pays {share / 100:.2f}")
print(f"Left over: {left_over}")
