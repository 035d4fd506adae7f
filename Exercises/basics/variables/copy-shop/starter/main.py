from decimal import Decimal

price = float(input())
pages = int(input())
paid = float(input())

to_pay = price * pages
print("To pay:", to_pay)
print("Change:", paid - to_pay)
