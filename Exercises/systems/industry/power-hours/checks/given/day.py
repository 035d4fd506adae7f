"""A day on the exchange, made by counting, and what must hold after each order."""

from book import Book


def day(length, seed):
    book, left, placed, traded = Book(), {}, 0, 0
    number = seed
    for n in range(length):
        number = (number * 1103515245 + 12345) % 2**31
        side, quantity = ("buy", "sell")[number >> 8 & 1], 1 + (number >> 10) % 9
        price = None if (number >> 15) % 11 == 0 else (number >> 17) % 41 - 20
        placed += quantity
        if (number >> 24) % 5 == 0 and n:
            placed -= book.cancel(f"o{n - 1 - (number >> 12) % min(n, 9)}")
        rest = quantity
        for name, agreed, amount in book.order(f"o{n}", side, quantity, price):
            rest -= amount
            traded += amount
            assert amount > 0, "a trade of nothing"
            assert price is None or (agreed <= price if side == "buy" else agreed >= price), "a bad price"
        assert rest >= 0, "more was traded than ordered"
        if price is None:
            placed -= rest
        bid, ask = book.best("buy"), book.best("sell")
        assert bid is None or ask is None or bid < ask, "two that could trade both wait"
    waiting = sum(book.cancel(f"o{n}") for n in range(length))
    assert placed == 2 * traded + waiting, "electricity was lost or made"
    return traded, waiting, book.best("buy"), book.best("sell")
