"""Defects of flats, and who may do what with them."""

import sqlite3

import ledger

MAY = {"caretaker": {"report", "done"}, "manager": {"report", "approve"}, "auditor": set()}
MOST_OPEN = 2


class Refused(Exception):
    """Somebody may not do what they ask for, or it cannot be done."""


def open_desk(path):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("create table if not exists people (name text primary key, role text not null)")
        connection.execute("create table if not exists defects (number integer primary key, flat text, state text)")
        ledger.prepare(connection)
    return connection


def hire(connection, name, role):
    with connection:
        connection.execute("insert into people values (?, ?)", (name, role))


def defects(connection):
    return connection.execute("select number, flat, state from defects order by number").fetchall()


def report(connection, flat):
    connection.execute("insert into defects (flat, state) values (?, 'reported')", (flat,))
    (still_open,) = connection.execute(
        "select count(*) from defects where flat = ? and state != 'done'", (flat,)
    ).fetchone()
    if still_open > MOST_OPEN:
        raise Refused(f"flat {flat} has {MOST_OPEN} open defects")


def approve(connection, number):
    move(connection, number, "reported", "approved")


def done(connection, number):
    move(connection, number, "approved", "done")


def move(connection, number, before, after):
    changed = connection.execute(
        "update defects set state = ? where number = ? and state = ?", (after, number, before)
    ).rowcount
    if not changed:
        raise Refused(f"there is no defect {number} that is {before}")


COMMANDS = {"report": report, "approve": approve, "done": done}


def role_of(connection, who):
    found = connection.execute("select role from people where name = ?", (who,)).fetchone()
    return found[0] if found else None
