"""The database loans.db in the working folder."""

import sqlite3
from contextlib import contextmanager


@contextmanager
def opened():
    """Gives a connection. What its block writes is kept as a whole, or undone if it raises."""
    db = sqlite3.connect("loans.db")
    db.row_factory = sqlite3.Row
    db.execute("pragma foreign_keys = on")
    try:
        with db:
            yield db
    finally:
        db.close()
