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


def fill(pattern, path):
    """Return what stands for the braces of the pattern, or None where the path is another."""
    wanted, parts = pattern.split("/"), path.split("/")
    if len(wanted) != len(parts):
        return None
    values = []
    for want, part in zip(wanted, parts):
        if want.startswith("{") and part:
            values.append(part)
        elif want != part:
            return None
    return values


def find_route(method, path):
    known = False
    for known_method, pattern, function in ROUTES:
        values = fill(pattern, path)
        if values is not None:
            if known_method == method:
                return function, values
            raise NotAllowed(method)
    if known:
        raise NotAllowed(method)
    raise NotFound(path)


def check_booking(body):
    faults = []
    reader = body.get("reader")
    name = reader.strip() if isinstance(reader, str) else ""
    if not name:
        faults.append("reader: a name is needed")
    hours = body.get("hours")
    if type(hours) is not int or not 1 <= hours <= 8:
        faults.append("hours: 1 to 8")
    if faults:
        raise Invalid(faults)
    return name, hours


def answer(room, method, path, body):
    try:
        function, values = find_route(method, path)
        return function(room, body, *values)
    except NotFound:
        return 404, {"error": "not found"}
    except NotAllowed:
        return 405, {"error": "not allowed"}
    except Invalid as error:
        return 422, {"errors": error.faults}
    except Taken:
        return 409, {"error": "taken"}
