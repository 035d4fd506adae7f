class Lent(Exception):
    """The book is lent."""
