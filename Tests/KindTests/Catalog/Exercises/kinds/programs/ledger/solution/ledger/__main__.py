import sys

from ledger.book import Book

book = Book("book.txt")
if sys.argv[1] == "add":
    book.add(sys.argv[2], int(sys.argv[3]))
else:
    print("\n".join(book.lines()))
