def day_of(book):
    """Return the day on which a book came back."""
    title, day = book
    return day


def newest_first(books):
    """Return the books of the last day first, those of one day by title."""
    by_title = sorted(books)
    return sorted(by_title, key=day_of, reverse=True)
