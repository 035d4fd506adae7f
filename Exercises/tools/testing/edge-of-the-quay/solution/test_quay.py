from quay import berth


def test_the_longest_at_the_jetty():
    assert berth(12, 1) == "jetty"
    assert berth(13, 1) == "pier"


def test_the_deepest_at_the_jetty():
    assert berth(5, 3) == "jetty"
    assert berth(5, 4) == "pier"


def test_the_longest_at_the_pier():
    assert berth(40, 1) == "pier"
    assert berth(41, 1) == "roads"


def test_the_deepest_at_the_pier():
    assert berth(20, 8) == "pier"
    assert berth(20, 9) == "roads"
    assert berth(5, 9) == "roads"
