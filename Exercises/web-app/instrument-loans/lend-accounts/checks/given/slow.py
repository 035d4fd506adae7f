"""Starts main.py with a slow database: each insert waits a moment before it is done."""

import runpy
import sqlite3
import time

connect = sqlite3.connect


def wait(statement):
    if statement.lstrip().lower().startswith("insert"):
        time.sleep(0.15)


class Cursor(sqlite3.Cursor):
    def execute(self, statement, *values):
        wait(statement)
        return super().execute(statement, *values)


class Connection(sqlite3.Connection):
    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, statement, *values):
        return self.cursor().execute(statement, *values)


def connect_slowly(*args, **options):
    return connect(*args, **{"factory": Connection, **options})


sqlite3.connect = connect_slowly
runpy.run_path("main.py", run_name="__main__")
