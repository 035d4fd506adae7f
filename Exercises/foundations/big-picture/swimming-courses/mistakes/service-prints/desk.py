import sys

from courses import Courses
from store import Store


def main(words):
    course, child, age = words
    if not Courses(Store("pool.db")).enrol(course, child, int(age)):
        return 1
    print(f"{child} is in {course}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
