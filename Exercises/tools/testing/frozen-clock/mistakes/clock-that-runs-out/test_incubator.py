import pytest

import incubator


@pytest.fixture
def sent(monkeypatch):
    sent = []
    monkeypatch.setattr(incubator, "send", sent.append)
    return sent


def check_at(monkeypatch, alarm, minute, degrees):
    minutes = [minute]
    monkeypatch.setattr(incubator, "minute", minutes.pop)
    alarm.check(degrees)


def test_one_day(monkeypatch, sent):
    alarm = incubator.Alarm()
    for minute, degrees in [(0, 38), (1, 39), (10, 44), (11, 40), (12, 37), (14, 43), (20, 42), (21, 41)]:
        check_at(monkeypatch, alarm, minute, degrees)
    assert sent == ["too warm: 39 degrees", "too warm: 40 degrees", "too warm: 41 degrees"]


def test_two_alarms(monkeypatch, sent):
    check_at(monkeypatch, incubator.Alarm(), 50, 39)
    check_at(monkeypatch, incubator.Alarm(), 51, 40)
    assert sent == ["too warm: 39 degrees", "too warm: 40 degrees"]
