"""A ticket printer that takes a moment: whoever else is about to print gets as far as here."""

import threading

printed = []
_others = {}


def expect(count):
    """Let up to `count` threads meet at each place, should they get there together."""
    for place in ("printing", "noting"):
        _others[place] = threading.Barrier(count)


def meet(place):
    """Wait a moment for the others: so far may they come in between."""
    barrier = _others.get(place)
    if barrier is not None and not barrier.broken:
        try:
            barrier.wait(timeout=0.4)
        except threading.BrokenBarrierError:
            pass


def print_ticket(number):
    meet("printing")
    printed.append(number)
