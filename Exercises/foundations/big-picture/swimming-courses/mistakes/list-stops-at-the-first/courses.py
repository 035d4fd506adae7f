class Refused(Exception):
    """An enrolment that the rules do not allow."""


class Courses:
    """Enrols children in courses."""

    def __init__(self, store):
        self.store = store

    def enrol(self, course, child, age):
        found = self.store.course(course)
        if found is None:
            raise Refused("no such course")
        places, least_age = found
        if age < least_age:
            raise Refused("too young")
        children = self.store.children(course)
        if child in children:
            raise Refused("already in")
        if len(children) >= places:
            raise Refused("full")
        self.store.add(course, child)
