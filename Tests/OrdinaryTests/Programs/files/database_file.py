# Keeps an address book in a database file.
import os
import sqlite3

connection = sqlite3.connect("people.db")
connection.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, born INTEGER)")
with connection:
    connection.executemany("INSERT INTO people (name, born) VALUES (?, ?)", [("Ada", 1815), ("Alan", 1912), ("Grace", 1906)])
try:
    with connection:
        connection.execute("UPDATE people SET born = born + 1")
        connection.execute("INSERT INTO people (name) VALUES ('Ada')")
except sqlite3.IntegrityError as error:
    print(error)
connection.close()
connection = sqlite3.connect("people.db")
connection.row_factory = sqlite3.Row
for row in connection.execute("SELECT name, born FROM people WHERE born > :year ORDER BY born", {"year": 1850}):
    print(row["name"], row["born"], row.keys())
print(connection.execute("SELECT count(*), avg(born) FROM people").fetchone()[:])
other = sqlite3.connect("people.db", timeout=0)
connection.execute("BEGIN IMMEDIATE")
try:
    other.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
connection.rollback()
print(connection.execute("PRAGMA journal_mode=WAL").fetchone()[0], other.execute("SELECT max(born) FROM people").fetchone())
with connection:
    connection.execute("DELETE FROM people WHERE name = 'Ada'")
connection.execute("VACUUM")
other.close()
connection.close()
print(sorted(os.listdir()), open("people.db", "rb").read(15))
