import pytest

from incubator import Alarm


class Room:
    def __init__(self):
        self.minute = 100
        self.messages = []


@pytest.fixture
def room(monkeypatch):
    room = Room()
    monkeypatch.setattr("incubator.minute", lambda: room.minute)
    monkeypatch.setattr("incubator.send", room.messages.append)
    return room


def check_at(room, alarm, minute, degrees):
    room.minute = minute
    alarm.check(degrees)


@pytest.mark.parametrize("degrees, messages", [(37, []), (38, []), (39, ["too warm: 39 degrees"])])
def test_the_limit(room, degrees, messages):
    Alarm().check(degrees)
    assert room.messages == messages


def test_the_pause(room):
    alarm = Alarm()
    for minute, degrees in [(100, 39), (105, 40), (109, 41), (110, 42), (119, 43), (120, 44)]:
        check_at(room, alarm, minute, degrees)
    assert room.messages == ["too warm: 39 degrees", "too warm: 42 degrees", "too warm: 44 degrees"]


def test_cool_in_between(room):
    alarm = Alarm()
    for minute, degrees in [(100, 39), (102, 37), (104, 40)]:
        check_at(room, alarm, minute, degrees)
    assert room.messages == ["too warm: 39 degrees"]


def test_cool_at_first(room):
    alarm = Alarm()
    check_at(room, alarm, 100, 38)
    check_at(room, alarm, 101, 40)
    assert room.messages == ["too warm: 40 degrees"]


def test_two_alarms(room):
    first, second = Alarm(), Alarm()
    first.check(39)
    second.check(41)
    assert room.messages == ["too warm: 39 degrees", "too warm: 41 degrees"]


def test_right_after_switching_on(room):
    check_at(room, Alarm(), 0, 39)
    assert room.messages == ["too warm: 39 degrees"]
