import sys

from courses import Courses
from store import Store


def main(lines):
    courses = Courses(Store("pool.db"))
    enrolled = 0
    for line in lines:
        course, child, age = line.split(";")
        courses.enrol(course, child, int(age))
        enrolled += 1
    print(f"{enrolled} enrolled")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
