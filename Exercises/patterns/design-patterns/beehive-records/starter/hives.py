"""Hives, in memory and in a database."""

from dataclasses import dataclass


@dataclass
class Hive:
    number: int
    queen: str
    frames: int


class MemoryHives:
    pass


class SqliteHives:
    def __init__(self, connection):
        pass
