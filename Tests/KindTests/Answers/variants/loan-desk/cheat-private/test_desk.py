from library.desk import Desk


def test_desk():
    desk = Desk()
    assert desk._loans == {}
