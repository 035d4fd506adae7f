line = input()
people = line.split()
print(", ".join(people))
print("People:", len(line))
