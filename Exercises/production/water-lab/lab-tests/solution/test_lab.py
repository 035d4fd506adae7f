import pytest
from lab import Lab, Refused


class Clock:
    def __init__(self):
        self.now = 1000

    def __call__(self):
        return self.now


class Analyser:
    """Fails for a label as often as `failures` says; keeps what it was asked for."""

    def __init__(self):
        self.failures = {}
        self.asked = []

    def __call__(self, label):
        self.asked.append(label)
        if self.failures.get(label, 0) > 0:
            self.failures[label] -= 1
            raise ValueError("the probe is dirty")
        return len(self.asked)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def analyser():
    return Analyser()


@pytest.fixture
def lab(analyser, clock):
    return Lab(analyser, clock, tries=3, wait=10)


def is_refused(call, *arguments):
    try:
        call(*arguments)
    except Refused:
        return True
    return False


def work_until_dead(lab, clock):
    for seconds in (0, 10, 20):
        clock.now += seconds
        while lab.work():
            pass


def test_a_bottle_waits_and_is_analysed(lab, analyser):
    number = lab.take_in("A")
    assert (lab.state(number), lab.result(number)) == ("waiting", None)
    assert lab.work() is True
    assert (lab.state(number), lab.result(number)) == ("done", 1)
    assert analyser.asked == ["A"]


def test_nothing_is_done_twice(lab, analyser):
    lab.take_in("A")
    lab.work()
    assert lab.work() is False
    assert analyser.asked == ["A"]


def test_the_oldest_comes_first(lab, analyser):
    lab.take_in("B")
    lab.take_in("A")
    lab.work()
    lab.work()
    assert analyser.asked == ["B", "A"]


def test_a_label_is_taken_in_once(lab):
    lab.take_in("A")
    assert is_refused(lab.take_in, "A")


def test_the_label_of_a_bottle_that_is_done_is_taken(lab):
    lab.take_in("A")
    lab.work()
    assert is_refused(lab.take_in, "A")


def test_the_same_key_gives_the_same_bottle(lab, analyser):
    number = lab.take_in("A", "key")
    assert lab.take_in("A", "key") == number
    lab.work()
    assert lab.take_in("A", "key") == number
    assert lab.work() is False
    assert analyser.asked == ["A"]


def test_the_same_key_for_another_label_is_refused(lab):
    lab.take_in("A", "key")
    assert is_refused(lab.take_in, "B", "key")
    assert not is_refused(lab.take_in, "B")


def test_a_refused_bottle_leaves_its_key_to_others(lab):
    lab.take_in("A")
    assert is_refused(lab.take_in, "A", "key")
    assert not is_refused(lab.take_in, "B", "key")


def test_a_failed_analysis_waits_before_the_second_try(lab, analyser, clock):
    analyser.failures["A"] = 1
    number = lab.take_in("A")
    assert lab.work() is True
    clock.now += 9
    assert lab.work() is False
    assert lab.state(number) == "waiting"
    clock.now += 1
    assert lab.work() is True
    assert lab.state(number) == "done"


def test_the_second_wait_is_twice_as_long(lab, analyser, clock):
    analyser.failures["A"] = 2
    number = lab.take_in("A")
    lab.work()
    clock.now += 10
    lab.work()
    clock.now += 19
    assert lab.work() is False
    clock.now += 1
    assert lab.work() is True
    assert lab.state(number) == "done"


def test_the_last_failure_makes_a_dead_letter(lab, analyser, clock):
    analyser.failures["A"] = 99
    number = lab.take_in("A")
    work_until_dead(lab, clock)
    assert (lab.state(number), lab.dead_letters()) == ("dead", [number])
    assert len(analyser.asked) == 3
    clock.now += 10000
    assert lab.work() is False
    assert len(analyser.asked) == 3


def test_dead_letters_stand_in_the_order_of_intake(lab, analyser, clock):
    analyser.failures = {"A": 99, "B": 99}
    first, second = lab.take_in("A"), lab.take_in("B")
    work_until_dead(lab, clock)
    lab.retry(first)
    work_until_dead(lab, clock)
    assert lab.dead_letters() == [first, second]


def test_what_is_tried_again_is_no_dead_letter(lab, analyser, clock):
    analyser.failures["A"] = 99
    lab.take_in("A")
    lab.work()
    clock.now += 10
    lab.work()
    assert lab.dead_letters() == []


def test_a_failing_bottle_holds_up_no_other(lab, analyser):
    analyser.failures["A"] = 99
    lab.take_in("A")
    other = lab.take_in("B")
    lab.work()
    assert lab.work() is True
    assert lab.state(other) == "done"


def test_a_dead_letter_gets_all_its_tries_again(lab, analyser, clock):
    analyser.failures["A"] = 5
    number = lab.take_in("A")
    work_until_dead(lab, clock)
    lab.retry(number)
    assert (lab.state(number), lab.dead_letters()) == ("waiting", [])
    work_until_dead(lab, clock)
    assert (lab.state(number), lab.result(number)) == ("done", 6)


def test_only_dead_letters_are_retried(lab):
    number = lab.take_in("A")
    assert is_refused(lab.retry, number)
    lab.work()
    assert is_refused(lab.retry, number)
