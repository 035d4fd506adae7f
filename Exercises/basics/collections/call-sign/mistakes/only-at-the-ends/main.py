sign = input()

sign = sign.upper()
sign = sign.strip()

print("Heard:", sign)
