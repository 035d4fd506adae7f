sign = input()

sign.upper()
sign = sign.replace(" ", "")

print("Heard:", sign)
