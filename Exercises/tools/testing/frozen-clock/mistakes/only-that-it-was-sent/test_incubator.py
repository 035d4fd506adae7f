import pytest

from incubator import Alarm


@pytest.fixture
def world(monkeypatch):
    world = {"minute": 100, "sent": 0}

    def count(message):
        world["sent"] += 1

    monkeypatch.setattr("incubator.minute", lambda: world["minute"])
    monkeypatch.setattr("incubator.send", count)
    return world


def run(world, *steps):
    world["sent"] = 0
    alarm = Alarm()
    for minute, degrees in steps:
        world["minute"] = minute
        alarm.check(degrees)
    return world["sent"]


def test_limit(world):
    assert run(world, (100, 38), (101, 39)) == 1
    assert run(world, (100, 38)) == 0
    assert run(world, (0, 39)) == 1


def test_pause(world):
    assert run(world, (100, 39), (109, 40)) == 1
    assert run(world, (100, 39), (109, 40), (110, 41)) == 2
    assert run(world, (100, 39), (110, 41), (119, 42)) == 2
    assert run(world, (100, 39), (110, 41), (119, 42), (120, 42)) == 3
    assert run(world, (100, 39), (102, 38), (104, 42)) == 1


def test_two(world):
    Alarm().check(39)
    Alarm().check(39)
    assert world["sent"] == 2
