"""Many orders come and leave. Says whether what the book keeps stays small."""

import tracemalloc

from book import Book

book = Book()
book.order("patient", "sell", 5, 90)
tracemalloc.start()
for number in range(2000):
    book.order(f"far {number}", "sell", 3, 1000 + number)
    book.cancel(f"far {number}")
    book.order(f"near {number}", "buy", 2, 89)
    book.order(f"taker {number}", "sell", 2)
print("small" if tracemalloc.get_traced_memory()[0] < 100_000 else "more than 100 kB")
print(book.best("sell"), book.best("buy"))
