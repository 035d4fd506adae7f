"""Stages that count how often they work, and fail when they are told to."""

from stages import Stage


class Worker:
    def __init__(self, result, trouble=None):
        self.result = result
        self.trouble = trouble
        self.seen = []

    def __call__(self, given):
        self.seen.append(given)
        if self.trouble:
            raise OSError(self.trouble)
        return self.result


def stage(name, *needs, inputs="", trouble=None):
    return Stage(name, Worker(f"{name} made", trouble), inputs, list(needs))
