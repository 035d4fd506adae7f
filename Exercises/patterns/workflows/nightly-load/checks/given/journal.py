"""A journal of entries to read from, and how to look at what was loaded."""

import sqlite3
from pathlib import Path


class LineBroken(Exception):
    pass


class reader:
    """read(after) hands out the entries behind that number, and breaks where it is told to."""

    def __init__(self, entries, breaks_at=None):
        self.entries = entries
        self.breaks_at = breaks_at
        self.asked = []

    def __call__(self, after):
        self.asked.append(after)
        return self._entries(after)

    def _entries(self, after):
        for entry in self.entries:
            if entry[0] == self.breaks_at:
                raise LineBroken(f"at entry {entry[0]}")
            if entry[0] > after:
                yield entry


def totals(path):
    """What another connection sees."""
    connection = sqlite3.connect(path, timeout=0)
    try:
        return dict(connection.execute("select well, litres from totals order by well"))
    except sqlite3.OperationalError:
        return {}
    finally:
        connection.close()


def moments(load_new, entries, size):
    """Pull the plug at every moment of a load, and load again; what is in the totals then?"""
    states = []

    def look(statement):
        state = Path("plug.db").read_bytes()
        if state not in states:
            states.append(state)

    connection = sqlite3.connect("plug.db")
    connection.set_trace_callback(look)
    load_new(reader(entries), connection, size)
    connection.close()
    found = []
    for state in states:
        Path("after.db").write_bytes(state)
        connection = sqlite3.connect("after.db")
        load_new(reader(entries), connection, size)
        connection.close()
        if totals("after.db") not in found:
            found.append(totals("after.db"))
    return found


def try_load(load_new, read, connection, size):
    """Load; of a line that breaks, return its message."""
    try:
        return load_new(read, connection, size)
    except LineBroken as error:
        return f"broken {error}"
