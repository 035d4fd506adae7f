title = input()

print(title)
print("-" * title)
