code = input()

print("Year:", code[1:5])
print("Number:", code[5:-1])
print("Storeroom:", code[-1])
