code = input()

print("Year:", code)
