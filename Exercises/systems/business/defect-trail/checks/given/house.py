"""A desk with three people, and ways to tamper with its trail."""

import defects
import desk
import ledger
import trail


def house():
    connection = defects.open_desk(":memory:")
    for name, role in (("Ida Berg", "caretaker"), ("Noor", "manager"), ("Pavel", "auditor")):
        defects.hire(connection, name, role)
    return connection


def attempt(connection, who, command, argument):
    try:
        desk.act(connection, who, command, argument)
    except defects.Refused as refused:
        print("refused:", refused)


def safe(connection):
    """What would be there if the power failed now: the trail without seals, and the defects."""
    connection.rollback()
    return [row[:3] for row in ledger.entries(connection)], defects.defects(connection)


def three(connection):
    """Three entries, and what was noted behind the second."""
    attempt(connection, "Ida Berg", "report", "12")
    attempt(connection, "Noor", "approve", "1")
    noted = ledger.head(connection)
    attempt(connection, "Ida Berg", "done", "1")
    return noted


def tamper(connection, statement, *values):
    with connection:
        connection.execute(statement, values)


def made_again(connection, who):
    """Put somebody's name on entry 2, and make all seals behind it again."""
    kept = ledger.entries(connection)
    with connection:
        connection.execute("delete from trail where number > 1")
        for number, name, what, _ in kept[1:]:
            trail.add(connection, who if number == 2 else name, what)


def moved(connection, mark):
    """Write an entry, and move the mark that stands in it to another place."""
    tamper(connection, "delete from trail")
    with connection:
        trail.add(connection, "Ida", f"Berg{mark}report")
    tamper(connection, "update trail set who = ?, what = 'report'", f"Ida{mark}Berg")
    return trail.check(connection)
