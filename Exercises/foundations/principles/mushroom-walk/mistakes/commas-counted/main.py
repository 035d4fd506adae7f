people = input().split()
people = ", ".join(people)
print(people)
print("People:", people.count(","))
