code = input()

print("Year:", code[0:3])
print("Number:", code[4:-1])
print("Storeroom:", code[-1])
