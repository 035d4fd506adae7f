import pytest

from incubator import Alarm


@pytest.fixture
def sent(monkeypatch):
    sent = []
    monkeypatch.setattr("incubator.send", sent.append)
    return sent


def run(monkeypatch, alarm, *steps):
    for minute, degrees in steps:
        monkeypatch.setattr("incubator.minute", lambda: minute)
        alarm.check(degrees)


def test_limit(sent, monkeypatch):
    run(monkeypatch, Alarm(), (0, 38))
    assert sent == []
    run(monkeypatch, Alarm(), (0, 37), (1, 39))
    assert sent == ["too warm: 39 degrees"]


def test_pause(sent, monkeypatch):
    run(monkeypatch, Alarm(), (100, 39), (102, 37), (104, 40), (109, 41))
    assert sent == ["too warm: 39 degrees"]


def test_two(sent, monkeypatch):
    run(monkeypatch, Alarm(), (100, 39))
    run(monkeypatch, Alarm(), (100, 41))
    assert sent == ["too warm: 39 degrees", "too warm: 41 degrees"]
