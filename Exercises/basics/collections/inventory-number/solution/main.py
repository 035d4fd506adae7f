code = input()

print("Year:", code[:4])
print("Number:", code[4:-1])
print("Storeroom:", code[-1])
