from decimal import Decimal

price = Decimal(float(input()))
pages = int(input())
paid = Decimal(float(input()))

to_pay = price * pages
print("To pay:", to_pay)
print("Change:", paid - to_pay)
