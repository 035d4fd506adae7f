import random

from threads import pack, unpack


def test_rows():
    source = random.Random(3)
    for _ in range(400):
        row = ""
        for _ in range(source.randint(1, 9)):
            row = row + source.choice("Rrb ") * source.randint(1, 20)
        runs = pack(row)
        assert unpack(runs) == row
        for thread, number in runs:
            assert number > 0
        for i in range(1, len(runs)):
            assert runs[i - 1][0] != runs[i][0]


def test_by_hand():
    assert pack("Rb") == [("R", 1), ("b", 1)]
