def make_queue(letter):
    """Return three functions for one queue: take, call and waiting."""

    def take():
        return f"{letter}01"

    def call():
        return None

    def waiting():
        return 0

    return take, call, waiting
