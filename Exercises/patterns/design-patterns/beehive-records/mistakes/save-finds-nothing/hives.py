"""Hives, in memory and in a database."""

import sqlite3
from dataclasses import dataclass, replace


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
            raise ValueError(hive.number)
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
        connection.execute("create table if not exists hives (number integer primary key, queen text, frames integer)")

    def add(self, hive):
        try:
            with self._connection:
                self._connection.execute(
                    "insert into hives values (?, ?, ?)", (hive.number, hive.queen, hive.frames)
                )
        except sqlite3.IntegrityError as error:
            raise ValueError(hive.number) from error

    def get(self, number):
        row = self._connection.execute("select number, queen, frames from hives where number = ?", (number,)).fetchone()
        if row is None:
            raise KeyError(number)
        return Hive(*row)

    def save(self, hive):
        with self._connection:
            self._connection.execute(
                "update hives set queen = ?, frames = ? where number = ?", (hive.queen, hive.frames, hive.number)
            )

    def weak(self, frames):
        rows = self._connection.execute(
            "select number, queen, frames from hives where frames < ? order by number", (frames,)
        )
        return [Hive(*row) for row in rows]
