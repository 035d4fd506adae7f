sign = input()

sign = sign.upper()
sign = sign.replace(" ", "")

print("Heard:", sign)
