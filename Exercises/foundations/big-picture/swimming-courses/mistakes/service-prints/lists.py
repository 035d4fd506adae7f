import sys

from courses import Courses
from store import Store


def main(lines):
    courses = Courses(Store("pool.db"))
    done = 0
    bad = 0
    for line in lines:
        course, child, age = line.strip().split(";")
        if courses.enrol(course, child, int(age)):
            done += 1
        else:
            bad += 1
    print(f"{done} enrolled")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
