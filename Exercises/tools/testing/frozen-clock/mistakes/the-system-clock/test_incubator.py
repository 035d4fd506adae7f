import time

import pytest

from incubator import Alarm


@pytest.fixture
def world(monkeypatch):
    world = {"minute": 100, "sent": []}
    monkeypatch.setattr(time, "monotonic", lambda: world["minute"] * 60.0)
    monkeypatch.setattr("incubator.send", world["sent"].append)
    return world


def run(world, *steps):
    alarm = Alarm()
    for minute, degrees in steps:
        world["minute"] = minute
        alarm.check(degrees)
    return world["sent"]


def test_limit(world):
    assert run(world, (0, 38)) == []
    assert run(world, (0, 38), (1, 39)) == ["too warm: 39 degrees"]


def test_pause(world):
    steps = (100, 39), (109, 40), (110, 41), (115, 37), (119, 42), (120, 43)
    assert run(world, *steps) == ["too warm: 39 degrees", "too warm: 41 degrees", "too warm: 43 degrees"]


def test_two_alarms(world):
    Alarm().check(39)
    Alarm().check(40)
    assert world["sent"] == ["too warm: 39 degrees", "too warm: 40 degrees"]
