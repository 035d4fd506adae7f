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


def check(connection, noted=FIRST):
    """Return "sound", or what is wrong with the trail."""
    before = FIRST
    seals = {before}
    for number, who, what, seal in entries(connection):
        if seal != seal_of(before, number, who, what):
            return f"entry {number} does not fit"
        before = seal
        seals.add(seal)
    return "sound" if noted in seals else "the noted entry is gone"
