"""Prints how many loans loans.db has."""

import sqlite3

(count,) = sqlite3.connect("loans.db").execute("select count(*) from loans").fetchone()
print("loans:", count)
