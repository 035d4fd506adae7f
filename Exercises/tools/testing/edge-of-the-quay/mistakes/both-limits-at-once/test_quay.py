from quay import berth


def test_jetty():
    assert berth(12, 3) == "jetty"
    assert berth(13, 4) == "pier"


def test_pier():
    assert berth(40, 8) == "pier"
    assert berth(41, 9) == "roads"
