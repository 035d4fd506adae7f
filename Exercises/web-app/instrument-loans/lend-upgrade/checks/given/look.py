"""Prints the version of loans.db, its tables with their columns, and how many rows each has."""

import sqlite3

db = sqlite3.connect("loans.db")
print("version", *db.execute("pragma user_version").fetchone())
names = db.execute("select name from sqlite_master where type = 'table' order by name").fetchall()
for (name,) in names:
    columns = ", ".join(row[1] for row in db.execute(f"pragma table_info({name})"))
    (rows,) = db.execute(f"select count(*) from {name}").fetchone()
    if not name.startswith("sqlite"):
        print(f"{name}({columns}): {rows}")
