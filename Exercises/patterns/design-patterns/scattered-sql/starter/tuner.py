"""The book of a piano tuner.

python3 tuner.py due DAY           which pianos were last tuned before that day
python3 tuner.py letters DAY       a line for the owner of each of them
python3 tuner.py card NUMBER       what is known of a piano
python3 tuner.py tuned NUMBER DAY  write down that it was tuned
"""

import sqlite3
import sys


def print_due(connection, day):
    rows = connection.execute(
        "select number, place, tuned from pianos where tuned < ? order by tuned, number", (day,)
    ).fetchall()
    for row in rows:
        print(f"{row[2]} {row[1]}, piano {row[0]}")
    print(f"due: {len(rows)}")


def print_letters(connection, day):
    rows = connection.execute("select place, tuned from pianos where tuned < ? order by tuned, number", (day,))
    for row in rows:
        print(f"To {row[0]}: your piano was last tuned on {row[1]}.")


def print_card(connection, number):
    row = connection.execute("select place, tuned from pianos where number = ?", (number,)).fetchone()
    if row is None:
        print(f"no piano {number}", file=sys.stderr)
        return 1
    print(f"piano {number}: {row[0]}")
    print(f"last tuned {row[1]}")
    return 0


def note_tuning(connection, number, day):
    done = connection.execute("update pianos set tuned = ? where number = ?", (day, number))
    connection.commit()
    if done.rowcount == 0:
        print(f"no piano {number}", file=sys.stderr)
        return 1
    return 0


def main(words):
    connection = sqlite3.connect("pianos.db")
    if words[0] == "due":
        print_due(connection, words[1])
        return 0
    if words[0] == "letters":
        print_letters(connection, words[1])
        return 0
    if words[0] == "card":
        return print_card(connection, int(words[1]))
    return note_tuning(connection, int(words[1]), words[2])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
