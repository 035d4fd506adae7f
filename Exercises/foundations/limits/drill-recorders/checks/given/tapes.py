"""Recordings in memory, and what a function takes beside them."""

import io
import tracemalloc


def tapes(first, second):
    return io.BytesIO(bytes(first)), io.BytesIO(bytes(second))


def long_tapes(size):
    """Two recordings: in the first, third and last byte all bits differ."""
    second = bytearray(size)
    for place in (0, 2, size - 1):
        second[place] = 255
    return tapes(bytes(size), second)


def peak_is_small(function, one, two):
    """Whether the function takes less than a million bytes."""
    tracemalloc.start()
    try:
        function(one, two)
        return tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
