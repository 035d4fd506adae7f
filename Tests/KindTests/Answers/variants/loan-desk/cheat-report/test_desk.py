def test_desk(desk):
    assert not desk
