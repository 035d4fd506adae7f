def make_queue(letter):
    """Return three functions for one queue: take, call and waiting."""
    taken = 0
    called = 0

    def ticket(count):
        return f"{letter}{(count - 1) % 99 + 1:02d}"

    def take():
        taken += 1
        return ticket(taken)

    def call():
        nonlocal called
        if called == taken:
            return None
        called += 1
        return ticket(called)

    def waiting():
        return taken - called

    return take, call, waiting
