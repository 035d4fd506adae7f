from tins import tins_needed


def test_one_full_tin():
    assert tins_needed(12) == 1


def test_one_square_metre_more():
    assert tins_needed(13) == 2


def test_a_large_area():
    assert tins_needed(100)


def test_the_least_area():
    assert tins_needed(0) == 0
