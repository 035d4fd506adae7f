price = float(input())
pages = int(input())
paid = float(input())

to_pay = round(price * pages, 2)
print("To pay:", to_pay)
print("Change:", round(paid - to_pay, 2))
