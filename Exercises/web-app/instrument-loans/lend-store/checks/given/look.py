"""Prints the instruments as another program finds them in loans.db."""

import sqlite3

db = sqlite3.connect("loans.db")
for row in db.execute("select id, name, kind, year from instruments order by id"):
    print(*row, sep=", ")
