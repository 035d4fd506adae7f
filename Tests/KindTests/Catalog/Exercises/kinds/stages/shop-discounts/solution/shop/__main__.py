import sys

from shop.discounts import reduced
from shop.prices import money, total

try:
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = file.readlines()
except FileNotFoundError:
    print(f"there is no {sys.argv[1]}", file=sys.stderr)
    sys.exit(2)
percent = int(sys.argv[2]) if len(sys.argv) > 2 else 0
print(money(reduced(total(lines), percent)))
