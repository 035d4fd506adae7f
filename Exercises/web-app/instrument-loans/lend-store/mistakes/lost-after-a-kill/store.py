"""Keeps the instruments in loans.db."""

import sqlite3
import threading
from contextlib import contextmanager

connection = sqlite3.connect("loans.db", check_same_thread=False)
connection.row_factory = sqlite3.Row
turn = threading.Lock()


def make():
    connection.execute(
        "create table if not exists instruments"
        " (id integer primary key autoincrement, name text, kind text, year integer)"
    )


@contextmanager
def opened():
    """Lends the one connection, to one request at a time."""
    with turn:
        yield connection
