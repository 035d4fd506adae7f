import sys

from courses import Courses, Refused
from store import Store


def main(lines):
    courses = Courses(Store("pool.db"))
    enrolled = 0
    status = 0
    for number, line in enumerate(lines, start=1):
        course, child, age = line.split(";")
        try:
            courses.enrol(course, child, int(age))
            enrolled += 1
        except Refused as error:
            print(f"line {number}: {error}", file=sys.stderr)
            status = 1
    print(f"{enrolled} enrolled")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
