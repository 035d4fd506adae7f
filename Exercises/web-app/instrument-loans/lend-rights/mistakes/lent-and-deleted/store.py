"""The database loans.db in the working folder."""

import sqlite3
from contextlib import contextmanager

TABLES = [
    """create table if not exists instruments (
        id integer primary key autoincrement,
        name text not null,
        kind text not null,
        year integer not null
    )""",
    """create table if not exists people (
        id integer primary key,
        name text not null unique,
        password text not null
    )""",
    """create table if not exists tokens (
        fingerprint text primary key,
        person integer not null references people,
        ends real not null
    )""",
    """create table if not exists loans (
        instrument integer primary key references instruments,
        person integer not null references people
    )""",
]


@contextmanager
def opened():
    """Gives a connection. What its block writes is kept as a whole, or undone if it raises."""
    db = sqlite3.connect("loans.db")
    db.row_factory = sqlite3.Row
    try:
        with db:
            yield db
    finally:
        db.close()


def make():
    """Makes the tables that are not there yet."""
    with opened() as db:
        for table in TABLES:
            db.execute(table)
