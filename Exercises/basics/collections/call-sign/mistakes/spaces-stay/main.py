sign = input()

sign = sign.upper()
sign.replace(" ", "")

print("Heard:", sign)
