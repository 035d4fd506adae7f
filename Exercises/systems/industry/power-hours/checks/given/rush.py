"""rush.py KIND SIZE: so many sellers, at many prices and at one, who are then bought from, or cancel."""

import sys

kind, size = sys.argv[1], int(sys.argv[2])
apart = [(f"s{n}", 100 + n * 7919 % size) for n in range(size)]
together = [(f"s{n}", 100) for n in range(size)]
buyers = [f"b{n}" for n in range(size)]
leaving = [f"s{n}" for n in range(size - 1, -1, -1) if n % 8]
staying = [f"s{n}" for n in range(0, size, 8)]

from book import Book


def waiting(sellers):
    book = Book()
    for name, price in sellers:
        book.order(name, "sell", 1, price)
    return book


if kind == "cancelled":
    book = waiting(together)
    right = sum(book.cancel(name) for name in leaving) == len(leaving)
    right = right and [trade[0] for trade in book.order("all", "buy", size)] == staying
else:
    right = True
    for sellers in (apart, together):
        book = waiting(sellers)
        served = [book.order(name, "buy", 1, 100 + size)[0][0] for name in buyers]
        right = right and served == [name for name, price in sorted(sellers, key=lambda seller: seller[1])]
print("right" if right else "wrong")
