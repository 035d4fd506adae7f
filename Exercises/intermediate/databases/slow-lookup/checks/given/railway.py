"""A railway's faults, and a look at how SQLite finds them."""

import sqlite3

SMALL = [
    ("K12", "2027-05-01T06:40", "arm stuck"),
    ("K3", "2027-05-02T00:00", "no power"),
    ("K12", "2027-04-30T23:59", "lamp out"),
]


class Cursor(sqlite3.Cursor):
    """A cursor that notes what it is asked."""

    def execute(self, query, parameters=()):
        self.connection.asked.append((query, parameters))
        return super().execute(query, parameters)


class Line(sqlite3.Connection):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.asked = []

    def cursor(self, factory=Cursor):
        return super().cursor(factory)

    def execute(self, query, parameters=()):
        return self.cursor().execute(query, parameters)


def open_line(faults=SMALL):
    line = Line(":memory:")
    line.execute("create table faults (signal text, at text, text text)")
    line.execute("create index by_signal on faults (signal)")
    line.execute("create index by_time on faults (at)")
    for fault in faults:
        line.execute("insert into faults values (?, ?, ?)", fault)
    line.commit()
    return line


def plan(line, function, value):
    """How SQLite finds the rows for a call of the function."""
    line.asked = []
    function(line, value)
    asked, line.asked, ways = line.asked, [], []
    for query, parameters in asked:
        for row in line.execute("explain query plan " + query, parameters).fetchall():
            # Versions of SQLite differ in details: "SCAN TABLE faults", "COVERING INDEX".
            words = row[3].split(" (")[0].replace(" TABLE ", " ").replace(" COVERING ", " ")
            if words.startswith(("SCAN", "SEARCH")):
                ways.append(words)
    return ways
