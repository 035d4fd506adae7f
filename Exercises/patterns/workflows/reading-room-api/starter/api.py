"""The web interface of a reading room: router, validation, service, answer."""


class NotFound(Exception):
    pass


class NotAllowed(Exception):
    pass


class Taken(Exception):
    pass


class Invalid(Exception):
    def __init__(self, faults):
        super().__init__(faults)
        self.faults = faults


class Room:
    """The service: desks and who has booked them. It knows nothing of the web."""

    def __init__(self, desks):
        self.bookings = {desk: None for desk in desks}

    def free(self):
        return [desk for desk, booking in self.bookings.items() if booking is None]

    def book(self, desk, reader, hours):
        if desk not in self.bookings:
            raise NotFound(desk)
        if self.bookings[desk] is not None:
            raise Taken(desk)
        self.bookings[desk] = (reader, hours)

    def release(self, desk):
        if desk not in self.bookings:
            raise NotFound(desk)
        self.bookings[desk] = None


def list_desks(room, body):
    return 200, {"free": room.free()}


def book_desk(room, body, desk):
    reader, hours = check_booking(body)
    room.book(desk, reader, hours)
    return 201, {"desk": desk, "reader": reader, "hours": hours}


def release_desk(room, body, desk):
    room.release(desk)
    return 200, {"desk": desk}


ROUTES = [
    ("GET", "/desks", list_desks),
    ("PUT", "/desks/{desk}", book_desk),
    ("DELETE", "/desks/{desk}", release_desk),
]


def find_route(method, path):
    for known_method, pattern, function in ROUTES:
        if (known_method, pattern) == (method, path):
            return function, []
    ...


def check_booking(body):
    ...


def answer(room, method, path, body):
    function, values = find_route(method, path)
    return function(room, body, *values)
