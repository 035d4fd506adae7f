"""Opens loans.db, and makes its table."""

import sqlite3
from contextlib import contextmanager

PATH = "loans.db"


def make():
    with opened() as db:
        db.execute(
            "CREATE TABLE IF NOT EXISTS instruments"
            " (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL)"
        )


@contextmanager
def opened():
    db = sqlite3.connect(PATH)
    db.row_factory = sqlite3.Row
    try:
        yield db
        db.commit()
    finally:
        db.close()
