from decimal import Decimal, getcontext

getcontext().prec = 60
total = int(input())
friends = int(input())
share = Decimal(total // friends) / 100
print(f"Each pays {share:.2f}")
print(f"Left over: {total - total // friends * friends}")
