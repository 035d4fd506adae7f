def title_of(book):
    return book[0]


def day_of(book):
    return book[1]


def newest_first(books):
    """Return the books of the last day first, those of one day by title."""
    by_day = sorted(books, key=day_of, reverse=True)
    return sorted(by_day, key=title_of)
