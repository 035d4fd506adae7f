import random

from threads import pack, unpack


def rows():
    source = random.Random(3)
    yield ""
    for length in range(1, 201):
        yield "".join(source.choice("Rrb ") for _ in range(length))


def test_rows():
    for row in rows():
        runs = pack(row)
        assert unpack(runs) == row
        previous = None
        for thread, number in runs:
            assert thread != previous
            assert number > 0
            previous = thread


def test_by_hand():
    assert pack("Rb") == [("R", 1), ("b", 1)]
