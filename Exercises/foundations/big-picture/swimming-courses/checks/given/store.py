"""The repository: the only place that speaks with the database."""

import sqlite3


class Store:
    def __init__(self, path):
        self.database = sqlite3.connect(path)
        self.database.execute("CREATE TABLE IF NOT EXISTS courses (name, places, least_age)")
        self.database.execute("CREATE TABLE IF NOT EXISTS children (course, name)")

    def open_course(self, name, places, least_age):
        with self.database:
            self.database.execute("INSERT INTO courses VALUES (?, ?, ?)", (name, places, least_age))

    def course(self, name):
        """The places and the least age of a course, or None."""
        query = "SELECT places, least_age FROM courses WHERE name = ?"
        return self.database.execute(query, (name,)).fetchone()

    def children(self, course):
        """The names of the children in a course."""
        query = "SELECT name FROM children WHERE course = ? ORDER BY rowid"
        return [name for (name,) in self.database.execute(query, (course,))]

    def add(self, course, child):
        with self.database:
            self.database.execute("INSERT INTO children VALUES (?, ?)", (course, child))
