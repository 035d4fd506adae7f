import sqlite3

MEMBERS = """
    create table if not exists members (
        id integer primary key,
        name text not null
    )
"""
LOANS = """
    create table if not exists loans (
        tool text unique,
        member integer references members (id),
        days integer check (days between 1 and 28)
    )
"""


def open_register(path):
    register = sqlite3.connect(path)
    register.execute("pragma foreign_keys = on")
    register.execute(MEMBERS)
    register.execute(LOANS)
    return register
