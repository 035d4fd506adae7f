people = input().split()
people = ", ".join(people)
print(people)
print(f"People: {len(people)}")
