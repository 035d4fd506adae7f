"""Makes a loans.db of the stage before, with one instrument."""

import sqlite3

db = sqlite3.connect("loans.db")
db.execute(
    "create table instruments (id integer primary key autoincrement, name text, kind text, year integer)"
)
db.execute("insert into instruments (name, kind, year) values ('Cello 3', 'strings', 1987)")
db.commit()
db.close()
