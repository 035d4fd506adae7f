"""Keeps the instruments in loans.db."""

import sqlite3
from contextlib import contextmanager

connection = sqlite3.connect("loans.db")
connection.row_factory = sqlite3.Row


def make():
    with connection:
        connection.execute(
            "create table if not exists instruments"
            " (id integer primary key autoincrement, name text, kind text, year integer)"
        )


@contextmanager
def opened():
    with connection as db:
        yield db
