def test_desk(desk):
    assert desk
