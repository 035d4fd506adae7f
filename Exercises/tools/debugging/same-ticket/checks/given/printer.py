"""A ticket printer that takes a moment: whoever else is about to print gets as far as here."""

import threading

printed = []
_others = None


def expect(count):
    """Let up to `count` threads meet in the printer, should they get there together."""
    global _others
    _others = threading.Barrier(count)


def print_ticket(number):
    if _others is not None and not _others.broken:
        try:
            _others.wait(timeout=0.4)
        except threading.BrokenBarrierError:
            pass
    printed.append(number)
