title = input("Title: ")

print(title)
print("-" * len(title))
