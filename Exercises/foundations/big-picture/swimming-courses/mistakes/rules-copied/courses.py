class Refused(Exception):
    """An enrolment that the rules do not allow."""


class Courses:
    """Enrols children in courses."""

    def __init__(self, store):
        self.store = store

    def enrol(self, course, child, age):
        self.store.add(course, child)
