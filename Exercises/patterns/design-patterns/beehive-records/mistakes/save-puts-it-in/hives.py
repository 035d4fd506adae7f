"""Hives, in memory and in a database."""

import sqlite3
from dataclasses import astuple, dataclass, replace


@dataclass
class Hive:
    number: int
    queen: str
    frames: int


class MemoryHives:
    def __init__(self):
        self._hives = {}

    def add(self, hive):
        if hive.number in self._hives:
            raise ValueError(f"hive {hive.number} is there already")
        self._hives[hive.number] = replace(hive)

    def get(self, number):
        return replace(self._hives[number])

    def save(self, hive):
        if hive.number not in self._hives:
            raise KeyError(hive.number)
        self._hives[hive.number] = replace(hive)

    def weak(self, frames):
        return [replace(hive) for _, hive in sorted(self._hives.items()) if hive.frames < frames]


class SqliteHives:
    def __init__(self, connection):
        self._connection = connection
        with connection:
            connection.execute(
                "create table if not exists hives (number integer primary key, queen text, frames integer)"
            )

    def add(self, hive):
        try:
            with self._connection:
                self._connection.execute("insert into hives values (?, ?, ?)", astuple(hive))
        except sqlite3.IntegrityError:
            raise ValueError(f"hive {hive.number} is there already") from None

    def get(self, number):
        row = self._connection.execute(
            "select number, queen, frames from hives where number = ?", (number,)
        ).fetchone()
        if row is None:
            raise KeyError(number)
        return Hive(*row)

    def save(self, hive):
        with self._connection:
            self._connection.execute("insert or replace into hives values (?, ?, ?)", astuple(hive))

    def weak(self, frames):
        rows = self._connection.execute(
            "select number, queen, frames from hives where frames < ? order by number", (frames,)
        )
        return [Hive(*row) for row in rows]
