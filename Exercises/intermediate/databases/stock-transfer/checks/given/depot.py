"""Database files of stores."""

import sqlite3


def open_depot(path, stock):
    depot = sqlite3.connect(path)
    depot.execute("create table stock (store text, item text, amount integer check (amount >= 0))")
    depot.executemany("insert into stock values (?, ?, ?)", stock)
    depot.commit()
    return depot


def look(path):
    other = sqlite3.connect(path)
    rows = other.execute("select store, item, amount from stock order by store, item").fetchall()
    other.close()
    return rows
