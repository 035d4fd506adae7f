import sqlite3
from dataclasses import dataclass


class TagTaken(Exception):
    """There is a cow with this tag already."""


class NoSuchTag(Exception):
    """There is no cow with this tag."""


@dataclass
class Cow:
    tag: str
    name: str
    litres: int


class SqlHerd:
    """The book in a database."""

    def __init__(self, connection):
        self.connection = connection
        connection.execute(
            "create table if not exists cows (tag text primary key, name text, litres integer)"
        )

    def add(self, cow):
        try:
            with self.connection:
                self.connection.execute("insert into cows values (?, ?, ?)", (cow.tag, cow.name, cow.litres))
        except sqlite3.IntegrityError as error:
            raise TagTaken(cow.tag) from error

    def get(self, tag):
        row = self.connection.execute("select tag, name, litres from cows where tag = ?", (tag,)).fetchone()
        if row is None:
            raise NoSuchTag(tag)
        return Cow(*row)

    def save(self, cow):
        with self.connection:
            done = self.connection.execute(
                "update cows set name = ?, litres = ? where tag = ?", (cow.name, cow.litres, cow.tag)
            )
        if done.rowcount == 0:
            raise NoSuchTag(cow.tag)

    def best(self, number):
        rows = self.connection.execute(
            "select tag, name, litres from cows order by litres desc, tag limit ?", (number,)
        )
        return [Cow(*row) for row in rows]


class FakeHerd:
    """The book of the tests, in a dictionary."""

    def __init__(self):
        self.cows = {}

    def add(self, cow):
        ...

    def get(self, tag):
        ...

    def save(self, cow):
        ...

    def best(self, number):
        ...
