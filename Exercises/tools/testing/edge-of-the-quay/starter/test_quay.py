from quay import berth


def test_a_small_boat():
    assert berth(9, 2) == "jetty"
