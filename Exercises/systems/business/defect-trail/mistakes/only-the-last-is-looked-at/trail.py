"""A trail of who did what, in which nothing can be altered unnoticed."""

import json

from ledger import FIRST, entries, fingerprint, head


def add(connection, who, what):
    """Put an entry behind the last one. The caller commits."""
    number = len(entries(connection)) + 1
    seal = seal_of(head(connection), number, who, what)
    connection.execute("insert into trail values (?, ?, ?, ?)", (number, who, what, seal))


def seal_of(before, number, who, what):
    """Return the seal of an entry behind the one whose seal is `before`."""
    return fingerprint(json.dumps([before, number, who, what]))


def check(connection, noted=None):
    """Return "sound", or what is wrong with the trail."""
    last = FIRST
    for number, who, what, seal in entries(connection):
        if seal != seal_of(last, number, who, what):
            return f"entry {number} does not fit"
        last = seal
    if noted is not None and noted != last:
        return "the noted entry is gone"
    return "sound"
