"""Databases of harvests."""

import sqlite3

CRATES = [
    ("Pavel", 12, 1), ("Mei", 15, 1), ("Joana", 24, 1), ("Mei", 16, 1),
    ("Pavel", 13, 1), ("Mei", None, 1), ("Joana", 9, 0),
]


def open_orchard(crates=CRATES):
    orchard = sqlite3.connect(":memory:")
    orchard.execute("create table crates (picker text, kg integer, good integer)")
    orchard.executemany("insert into crates values (?, ?, ?)", crates)
    orchard.commit()
    return orchard
