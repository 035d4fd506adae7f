from incubator import Alarm


def test_too_warm(monkeypatch):
    alarm = Alarm()
    alarm.check(39)
