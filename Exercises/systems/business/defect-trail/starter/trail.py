"""A trail of who did what, in which nothing can be altered unnoticed."""

from ledger import FIRST, entries, fingerprint, head


def add(connection, who, what):
    """Put an entry behind the last one. The caller commits."""
    number = len(entries(connection)) + 1
    seal = seal_of(head(connection), number, who, what)
    connection.execute("insert into trail values (?, ?, ?, ?)", (number, who, what, seal))


def seal_of(before, number, who, what):
    """Return the seal of an entry behind the one whose seal is `before`."""
    return fingerprint(...)  # of what?


def check(connection, noted=FIRST):
    """Return "sound", or what is wrong with the trail."""
    ...
