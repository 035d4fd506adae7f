import sys


class Refused(Exception):
    """An enrolment that the rules do not allow."""


class Courses:
    def __init__(self, store):
        self.store = store

    def enrol(self, course, child, age):
        reason = self.reason(course, child, age)
        if reason:
            print(f"refused: {reason}", file=sys.stderr)
            return False
        self.store.add(course, child)
        return True

    def reason(self, course, child, age):
        found = self.store.course(course)
        if not found:
            return "no such course"
        if age < found[1]:
            return "too young"
        inside = self.store.children(course)
        if child in inside:
            return "already in"
        return "full" if len(inside) >= found[0] else None
