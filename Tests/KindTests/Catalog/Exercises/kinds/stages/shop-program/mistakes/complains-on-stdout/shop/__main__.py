import sys

from shop.prices import money, total

try:
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = file.readlines()
except FileNotFoundError:
    print(f"there is no {sys.argv[1]}")
    sys.exit(2)
print(money(total(lines)))
