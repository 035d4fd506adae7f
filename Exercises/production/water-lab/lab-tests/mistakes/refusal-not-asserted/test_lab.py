import pytest
from lab import Lab, Refused


class World:
    def __init__(self, broken=()):
        self.seconds = 0
        self.broken = list(broken)
        self.calls = ""
        self.lab = Lab(self.analyse, lambda: self.seconds, tries=3, wait=8)

    def analyse(self, label):
        self.calls += label
        if label in self.broken:
            self.broken.remove(label)
            raise OSError("no water comes through")
        return f"{label} is fine"

    def work_at(self, seconds):
        self.seconds = seconds
        return self.lab.work()


@pytest.fixture
def world():
    return World()


@pytest.fixture
def lab(world):
    return world.lab


def test_done(world, lab):
    number = lab.take_in("P")
    assert lab.state(number) == "waiting"
    assert lab.result(number) is None
    assert lab.work()
    assert lab.state(number) == "done"
    assert lab.result(number) == "P is fine"
    assert not lab.work()
    assert world.calls == "P"


def test_order(world, lab):
    for label in "QPR":
        lab.take_in(label)
    while lab.work():
        pass
    assert world.calls == "QPR"


def test_label_twice(lab):
    lab.take_in("P")
    try:
        lab.take_in("P")
    except Refused:
        pass


def test_key(world, lab):
    number = lab.take_in("P", "k1")
    assert lab.take_in("P", "k1") == number
    lab.work(), lab.work()
    assert world.calls == "P"


def test_key_of_another(lab):
    lab.take_in("P", "k1")
    try:
        lab.take_in("Q", "k1")
    except Refused:
        pass


def test_label_of_a_done_bottle(lab):
    lab.take_in("P")
    lab.work()
    try:
        lab.take_in("P")
    except Refused:
        pass


def test_key_of_a_refused_bottle(lab):
    number = lab.take_in("P")
    try:
        lab.take_in("P", "k1")
    except Refused:
        pass
    try:
        assert lab.take_in("Q", "k1") != number
    except Refused:
        pass


def test_order_of_dead_letters():
    world = World("PQ" * 9)
    numbers = [world.lab.take_in(label) for label in "PQ"]
    for seconds in (0, 100, 200):
        assert world.work_at(seconds) and world.work_at(seconds)
    world.lab.retry(numbers[0])
    for seconds in (200, 300, 400):
        assert world.work_at(seconds)
    assert world.lab.dead_letters() == numbers


def test_waits():
    world = World("PP")
    number = world.lab.take_in("P")
    assert world.work_at(100)
    assert not world.work_at(107)
    assert world.work_at(108)
    assert world.lab.dead_letters() == []
    assert not world.work_at(123)
    assert world.work_at(124)
    assert world.lab.state(number) == "done"


def dead(failures):
    world = World("P" * failures)
    number = world.lab.take_in("P")
    for seconds in (0, 8, 24):
        assert world.work_at(seconds)
    return world, number


def test_dead():
    world, number = dead(9)
    assert world.lab.state(number) == "dead"
    assert world.lab.dead_letters() == [number]
    assert not world.work_at(9999)


def test_retry():
    world, number = dead(5)
    assert world.lab.state(number) == "dead"
    world.lab.retry(number)
    assert world.lab.dead_letters() == []
    for seconds in (24, 32, 48):
        assert world.work_at(seconds)
    assert world.lab.state(number) == "done"


def test_retry_of_others(lab):
    number = lab.take_in("P")
    try:
        lab.retry(number)
    except Refused:
        pass
    lab.work()
    try:
        lab.retry(number)
    except Refused:
        pass


def test_others_meanwhile():
    world = World("P")
    world.lab.take_in("P")
    number = world.lab.take_in("Q")
    assert world.work_at(0)
    assert world.work_at(1)
    assert world.lab.state(number) == "done"
