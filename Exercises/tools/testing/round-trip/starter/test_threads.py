import random

from threads import pack, unpack


def test_there_and_back():
    generator = random.Random(7)
    row = "".join(generator.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(30))
    assert unpack(pack(row)) == row
