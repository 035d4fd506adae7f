import sys

from courses import Courses, Refused
from store import Store


def main(words):
    course, child, age = words
    try:
        Courses(Store("pool.db")).enrol(course, child, int(age))
    except Refused as error:
        print(f"refused: {error}", file=sys.stderr)
        return 1
    print(f"{child} is in {course}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
