"""Where the pianos are kept."""

import sqlite3
from dataclasses import dataclass


@dataclass
class Piano:
    number: int
    place: str
    tuned: str


class Pianos:
    def __init__(self, path):
        self._connection = sqlite3.connect(path)

    def get(self, number):
        row = self._connection.execute(
            "select number, place, tuned from pianos where number = ?", (number,)
        ).fetchone()
        if row is None:
            raise KeyError(number)
        return row

    def due(self, day):
        rows = self._connection.execute(
            "select number, place, tuned from pianos where tuned < ? order by tuned, number", (day,)
        )
        return rows.fetchall()

    def record(self, number, day):
        with self._connection:
            done = self._connection.execute("update pianos set tuned = ? where number = ?", (day, number))
        if done.rowcount == 0:
            raise KeyError(number)
