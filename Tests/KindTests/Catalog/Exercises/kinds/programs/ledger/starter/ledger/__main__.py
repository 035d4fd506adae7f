import sys

from ledger.book import Book
