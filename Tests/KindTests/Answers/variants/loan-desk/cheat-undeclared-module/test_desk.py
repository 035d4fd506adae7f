from library.desk import date


def test_desk():
    assert date
