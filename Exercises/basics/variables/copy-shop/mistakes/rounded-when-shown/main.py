price = float(input())
pages = int(input())
paid = float(input())

to_pay = price * pages
print(f"To pay: {to_pay:.2f}")
print(f"Change: {paid - to_pay:.2f}")
