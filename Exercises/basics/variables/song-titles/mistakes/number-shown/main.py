title = input()

print(title)
print("-" + str(len(title)))
