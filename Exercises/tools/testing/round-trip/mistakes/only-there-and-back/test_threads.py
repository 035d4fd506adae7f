import random

from threads import pack, unpack


def test_there_and_back():
    source = random.Random(3)
    assert unpack(pack("")) == ""
    for _ in range(500):
        pieces = [source.choice("Rrb ") * source.randint(1, 30) for _ in range(source.randint(1, 6))]
        row = "".join(pieces)
        assert unpack(pack(row)) == row


def test_by_hand():
    assert pack("Rb") == [("R", 1), ("b", 1)]
