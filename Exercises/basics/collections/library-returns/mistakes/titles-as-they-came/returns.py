def day_of(book):
    return book[1]


def newest_first(books):
    """Return the books of the last day first, those of one day by title."""
    return sorted(books, key=day_of, reverse=True)
