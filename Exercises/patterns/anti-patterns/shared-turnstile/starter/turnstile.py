tickets = []
is_locked = True
refused = 0


def ticket(number):
    global is_locked, refused
    if number in tickets:
        refused += 1
        return "used"
    tickets.append(number)
    is_locked = False
    return "free"


def push():
    global is_locked, refused
    if is_locked:
        refused += 1
        return "locked"
    is_locked = True
    return "in"
