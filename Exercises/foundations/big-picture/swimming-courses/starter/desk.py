import sqlite3
import sys

from courses import Courses
from store import Store


def refuse(reason):
    print(f"refused: {reason}", file=sys.stderr)
    return 1


def main(words):
    course, child, age = words
    database = sqlite3.connect("pool.db")
    row = database.execute("SELECT places, least_age FROM courses WHERE name = ?", (course,)).fetchone()
    if row is None:
        return refuse("no such course")
    places, least_age = row
    if int(age) < least_age:
        return refuse("too young")
    rows = database.execute("SELECT name FROM children WHERE course = ?", (course,)).fetchall()
    if (child,) in rows:
        return refuse("already in")
    if len(rows) >= places:
        return refuse("full")
    database.close()
    Courses(Store("pool.db")).enrol(course, child, int(age))
    print(f"{child} is in {course}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
