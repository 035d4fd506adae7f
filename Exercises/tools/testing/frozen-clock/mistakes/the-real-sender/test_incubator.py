import pytest

import incubator
from incubator import Alarm, send


@pytest.fixture
def sent(monkeypatch):
    sent = []
    monkeypatch.setattr("test_incubator.send", sent.append)
    monkeypatch.setattr(incubator, "minute", lambda: 100)
    return sent


def test_too_warm(sent):
    Alarm().check(39)
    assert sent == ["too warm: 39 degrees"]


def test_two_alarms(sent):
    Alarm().check(39)
    Alarm().check(40)
    assert sent == ["too warm: 39 degrees", "too warm: 40 degrees"]
