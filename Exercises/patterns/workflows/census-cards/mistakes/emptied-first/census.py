import sqlite3


def open_census(path):
    connection = sqlite3.connect(path)
    connection.execute(
        "create table if not exists cards (district text, card integer, people integer)"
    )
    return connection


def load(connection, rows):
    with connection:
        connection.execute("delete from cards")
        connection.executemany("insert into cards values (?, ?, ?)", rows)


def people(connection):
    (total,) = connection.execute("select coalesce(sum(people), 0) from cards").fetchone()
    return total
