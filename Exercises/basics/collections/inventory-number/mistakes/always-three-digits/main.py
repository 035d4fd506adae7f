code = input()

print("Year:", code[0:4])
print("Number:", code[4:7])
print("Storeroom:", code[-1])
