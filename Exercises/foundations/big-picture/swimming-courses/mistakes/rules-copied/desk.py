import sys

from courses import Courses
from store import Store


def reason(store, course, child, age):
    found = store.course(course)
    if not found:
        return "no such course"
    if age < found[1]:
        return "too young"
    inside = store.children(course)
    if child in inside:
        return "already in"
    return "full" if len(inside) >= found[0] else None


def main(words):
    course, child, age = words
    store = Store("pool.db")
    why = reason(store, course, child, int(age))
    if why:
        print("refused:", why, file=sys.stderr)
        return 1
    Courses(store).enrol(course, child, int(age))
    print(f"{child} is in {course}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
