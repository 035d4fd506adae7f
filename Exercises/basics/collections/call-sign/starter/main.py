sign = input()

sign.upper()
sign.replace(" ", "")

print("Heard:", sign)
