"""rush.py KIND SIZE: so many sellers, who are then bought from, or cancel."""

import sys

kind, size = sys.argv[1], int(sys.argv[2])
spread = 1 if kind == "one-price" or kind == "cancelled" else size
sellers = [(f"s{n}", 100 + n * 7919 % spread) for n in range(size)]
buyers = [f"b{n}" for n in range(size)]
leaving = [f"s{n}" for n in range(size - 1, -1, -1) if n % 8]
staying = [f"s{n}" for n in range(0, size, 8)]
expected = [name for name, price in sorted(sellers, key=lambda seller: seller[1])]

from book import Book

book = Book()
for name, price in sellers:
    book.order(name, "sell", 1, price)
if kind == "cancelled":
    right = sum(book.cancel(name) for name in leaving) == len(leaving)
    right = right and [trade[0] for trade in book.order("all", "buy", size)] == staying
else:
    served = [book.order(name, "buy", 1, 100 + size)[0][0] for name in buyers]
    right = served == expected
print("right" if right else "wrong")
