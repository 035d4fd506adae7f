def newest_first(books):
    """Return the books of the last day first, those of one day by title."""
    return list(reversed(sorted(books, key=lambda book: (book[1], book[0]))))
