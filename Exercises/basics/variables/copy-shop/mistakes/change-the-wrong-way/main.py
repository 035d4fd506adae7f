from decimal import Decimal

price = Decimal(input())
pages = int(input())
paid = Decimal(input())

to_pay = price * pages
print("To pay:", to_pay)
print("Change:", to_pay - paid)
