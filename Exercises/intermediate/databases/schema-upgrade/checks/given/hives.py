"""Database files of beekeepers, in three versions."""

import sqlite3

STEPS = [
    ["create table hives (number integer primary key, place text, kg integer)"],
    [
        "alter table hives rename column kg to grams",
        "update hives set grams = grams * 1000",
    ],
    [
        "create table places (name text not null unique)",
        "insert into places select distinct place from hives",
    ],
]


def make(path, version, rows):
    """Makes a file with hives: number, place, and weight; version 0 has no table."""
    db = sqlite3.connect(path)
    if version > 0:
        weight = "kg" if version == 1 else "grams"
        db.execute(f"create table hives (number integer primary key, place text, {weight} integer)")
        db.executemany("insert into hives values (?, ?, ?)", rows)
    if version > 2:
        db.execute("create table places (name text not null unique)")
        db.execute("insert into places select distinct place from hives")
    db.execute(f"pragma user_version = {version}")
    db.commit()
    return db


def refuse_version(db):
    """From now on, this connection may not set a version."""

    def judge(action, name, value, *_):
        setting = action == sqlite3.SQLITE_PRAGMA and name == "user_version" and value is not None
        return sqlite3.SQLITE_DENY if setting else sqlite3.SQLITE_OK

    db.set_authorizer(judge)


def look(path):
    """What another connection sees: the version, and the rows of each table."""
    other = sqlite3.connect(path)
    version = other.execute("pragma user_version").fetchone()[0]
    names = other.execute("select name from sqlite_master where type = 'table' order by name")
    tables = {}
    for (name,) in names.fetchall():
        tables[name] = other.execute(f"select * from {name} order by 1").fetchall()
    other.close()
    return version, tables
