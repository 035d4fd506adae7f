people = input().split()
names = ", ".join(people)
print(names)
print(f"People: {len(people)}")
