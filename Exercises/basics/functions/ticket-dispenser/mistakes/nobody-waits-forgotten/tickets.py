def make_queue(letter):
    """Return three functions for one queue: take, call and waiting."""
    taken = 0
    called = 0

    def take():
        nonlocal taken
        taken += 1
        return f"{letter}{(taken - 1) % 99 + 1:02d}"

    def call():
        nonlocal called
        called += 1
        return f"{letter}{(called - 1) % 99 + 1:02d}"

    def waiting():
        return taken - called

    return take, call, waiting
