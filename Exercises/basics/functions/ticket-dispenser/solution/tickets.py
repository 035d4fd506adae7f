def make_queue(letter):
    """Return three functions for one queue: take, call and waiting."""
    taken = 0
    called = 0

    def ticket(count):
        number = (count - 1) % 99 + 1
        return f"{letter}{number:02d}"

    def take():
        nonlocal taken
        taken = taken + 1
        return ticket(taken)

    def call():
        nonlocal called
        if called == taken:
            return None
        called = called + 1
        return ticket(called)

    def waiting():
        return taken - called

    return take, call, waiting
