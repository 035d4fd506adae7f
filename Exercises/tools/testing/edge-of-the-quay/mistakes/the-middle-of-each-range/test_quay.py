from quay import berth


def test_jetty():
    assert berth(6, 2) == "jetty"


def test_pier():
    assert berth(30, 5) == "pier"
    assert berth(6, 5) == "pier"
    assert berth(30, 2) == "pier"


def test_roads():
    assert berth(80, 12) == "roads"
    assert berth(80, 2) == "roads"
    assert berth(6, 12) == "roads"
