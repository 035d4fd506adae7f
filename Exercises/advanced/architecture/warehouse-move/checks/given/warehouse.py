"""Database files of a warehouse."""

import sqlite3


def build(path, shelves, pallets):
    books = sqlite3.connect(path)
    books.execute("create table shelves (name text primary key, places integer)")
    books.execute("create table pallets (number text primary key, shelf text references shelves)")
    books.execute("create table journal (line text)")
    books.executemany("insert into shelves values (?, ?)", shelves.items())
    books.executemany("insert into pallets values (?, ?)", pallets.items())
    books.commit()
    books.close()


def look(path):
    books = sqlite3.connect(path)
    pallets = dict(books.execute("select number, shelf from pallets order by number"))
    journal = [line for (line,) in books.execute("select line from journal order by rowid")]
    books.close()
    return pallets, journal


def tries(function, *values):
    """Return the name of what `function` raises, or what it returns."""
    try:
        return function(*values)
    except Exception as error:
        return type(error).__name__
