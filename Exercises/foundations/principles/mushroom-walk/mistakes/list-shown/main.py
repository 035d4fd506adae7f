people = input().split()
print(people)
print("People:", len(people))
