# Exact money, and the contexts of decimal.
import decimal
from decimal import Decimal, ROUND_HALF_EVEN, ROUND_HALF_UP, getcontext, localcontext

print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), Decimal(0.1))
for amount in ("2.675", "2.665", "-1.005"):
    cents = Decimal("0.01")
    print(amount, Decimal(amount).quantize(cents, ROUND_HALF_UP), Decimal(amount).quantize(cents, ROUND_HALF_EVEN))
with localcontext() as context:
    context.prec = 50
    print(Decimal(2).sqrt(), Decimal(1) / 7)
print(getcontext().prec, Decimal(1) / 7)
print(Decimal("1E+3").normalize(), Decimal("1000").to_eng_string(), Decimal("3.140").as_tuple(), f"{Decimal('1234567.891'):,.2f}")
with localcontext() as context:
    context.traps[decimal.Inexact] = True
    try:
        Decimal(1) / 3
    except decimal.Inexact as error:
        print("inexact", type(error).__mro__[1].__name__)
for attempt in (lambda: Decimal(1) / 0, lambda: Decimal("abc"), lambda: Decimal(1) + 1.5):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
getcontext().traps[decimal.DivisionByZero] = False
print(Decimal(-1) / 0, Decimal("NaN") == Decimal("NaN"), Decimal("1.0").compare_total(Decimal("1.00")), hash(Decimal(1)) == hash(1))
