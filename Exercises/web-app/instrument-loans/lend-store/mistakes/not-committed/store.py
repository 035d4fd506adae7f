"""The store's database."""

import sqlite3
from contextlib import closing, contextmanager

TABLE = """
    create table if not exists instruments (
        id integer primary key autoincrement,
        name text,
        kind text,
        year integer
    )
"""


def connect():
    db = sqlite3.connect("loans.db")
    db.row_factory = sqlite3.Row
    return db


@contextmanager
def opened():
    with closing(connect()) as db:
        yield db


def make():
    with opened() as db:
        db.execute(TABLE)
