import sys

from courses import Courses, Refused
from store import Store


def main(lines):
    service = Courses(Store("pool.db"))
    done = 0
    status = 0
    number = 0
    try:
        for line in lines:
            number += 1
            course, child, age = line.strip().split(";")
            service.enrol(course, child, int(age))
            done += 1
    except Refused as error:
        print(f"line {number}: {error}", file=sys.stderr)
        status = 1
    print(f"{done} enrolled")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
