"""Runs main.py on a database that takes a moment before it inserts."""

import runpy
import sqlite3
import time

import quick

connect = sqlite3.connect


class Cursor(sqlite3.Cursor):
    def execute(self, sql, *values):
        if sql.lstrip().lower().startswith("insert"):
            time.sleep(0.05)
        return super().execute(sql, *values)


class Connection(sqlite3.Connection):
    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, sql, *values):
        return self.cursor().execute(sql, *values)


def connect_slowly(*args, **options):
    return connect(*args, **{"factory": Connection, **options})


sqlite3.connect = connect_slowly
runpy.run_path("main.py", run_name="__main__")
