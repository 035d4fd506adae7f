from lab import Lab


def test_a_bottle_is_analysed():
    lab = Lab(len, lambda: 0, tries=3, wait=10)
    number = lab.take_in("A")
    lab.work()
    assert lab.state(number) == "done"
