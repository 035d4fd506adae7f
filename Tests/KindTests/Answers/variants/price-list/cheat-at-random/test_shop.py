import random


def test():
    assert random.random() < 0.4
