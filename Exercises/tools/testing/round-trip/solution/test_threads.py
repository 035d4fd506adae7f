import random

from threads import pack, unpack


def made_up_rows():
    generator = random.Random(20)
    rows = [""]
    for _ in range(200):
        row = ""
        for _ in range(generator.randint(1, 8)):
            row += generator.choice("Rrb ") * generator.randint(1, 25)
        rows.append(row)
    return rows


def test_there_and_back():
    for row in made_up_rows():
        assert unpack(pack(row)) == row


def test_no_run_is_empty():
    for row in made_up_rows():
        for thread, number in pack(row):
            assert number >= 1


def test_neighbours_differ():
    for row in made_up_rows():
        runs = pack(row)
        for left, right in zip(runs, runs[1:]):
            assert left[0] != right[0]


def test_left_to_right():
    assert pack("rrrRb b") == [("r", 3), ("R", 1), ("b", 1), (" ", 1), ("b", 1)]
