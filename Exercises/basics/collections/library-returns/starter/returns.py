def day_and_title(book):
    """Return what a book is sorted by."""
    title, day = book
    return day, title


def newest_first(books):
    """Return the books of the last day first, those of one day by title."""
    return sorted(books, key=day_and_title, reverse=True)
