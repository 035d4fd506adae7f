import random

from threads import pack, unpack


def test_rows():
    source = random.Random(3)
    rows = [""]
    for _ in range(400):
        rows.append("".join(source.choice("Rrb") * source.randint(1, 20) for _ in range(source.randint(1, 9))))
    for row in rows:
        runs = pack(row)
        assert unpack(runs) == row
        assert all(number > 0 for thread, number in runs)
        for i in range(1, len(runs)):
            assert runs[i - 1][0] != runs[i][0]


def test_by_hand():
    assert pack("Rb") == [("R", 1), ("b", 1)]
