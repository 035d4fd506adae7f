import pytest

from incubator import Alarm


@pytest.fixture
def world(monkeypatch):
    world = {"minute": 100, "sent": []}
    monkeypatch.setattr("incubator.minute", lambda: world["minute"])
    monkeypatch.setattr("incubator.send", world["sent"].append)
    return world


def test_one_day(world):
    alarm = Alarm()
    for minute, degrees in [(0, 38), (0, 39), (9, 44), (10, 40), (12, 37), (14, 43), (19, 42), (20, 41)]:
        world["minute"] = minute
        alarm.check(degrees)
    assert world["sent"] == ["too warm: 39 degrees", "too warm: 40 degrees", "too warm: 41 degrees"]
