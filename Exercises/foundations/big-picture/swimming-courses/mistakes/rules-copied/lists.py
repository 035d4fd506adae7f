import sys

from courses import Courses
from desk import reason
from store import Store


def main(lines):
    store = Store("pool.db")
    enrolled = status = 0
    for number, line in enumerate(lines, 1):
        course, child, age = line.strip().split(";")
        why = reason(store, course, child, int(age))
        if why:
            print(f"line {number}: {why}", file=sys.stderr)
            status = 1
        else:
            Courses(store).enrol(course, child, int(age))
            enrolled += 1
    print(f"{enrolled} enrolled")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
