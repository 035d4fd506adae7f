from quay import berth


def test_the_limits_of_the_jetty():
    assert berth(12, 2) == "jetty"
    assert berth(6, 3) == "jetty"


def test_the_limits_of_the_pier():
    assert berth(40, 2) == "pier"
    assert berth(6, 8) == "pier"


def test_beyond():
    assert berth(6, 12) == "roads"
    assert berth(80, 2) == "roads"
    assert berth(30, 2) == "pier"
