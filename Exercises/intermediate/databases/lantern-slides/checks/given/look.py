"""Reads a file of slides without SQLAlchemy."""

import sqlite3


def look(path):
    other = sqlite3.connect(path)
    rows = other.execute("select number, title, year from slides order by number").fetchall()
    other.close()
    return rows
