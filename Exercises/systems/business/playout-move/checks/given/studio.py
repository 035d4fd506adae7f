"""A studio in memory, its steps, and a power supply that can fail."""

import os
import sys


class StepFailed(Exception):
    """A step could not be done. It has changed nothing."""


class Blackout(BaseException):
    """The power fails: nothing of the program goes on."""


class Studio:
    """What a program has done to it stays, also when the program has ended."""

    def __init__(self, *, failing=None, waiting=None, broken=None):
        self.failing, self.waiting, self.broken = failing, waiting, broken
        self.on = set()
        self.log = []
        self.moments = None
        self.saved = None

    def steps(self, names):
        return [Step(self, name) for name in names.split()]

    def power_fails_after(self, moments):
        self.moments = moments
        supplied[0] = self

    def moment(self):
        """A moment at which the power may fail; it stays away."""
        if self.moments is not None:
            self.moments -= 1
            if self.moments < 0:
                self.fail()

    def fail(self):
        if self.saved is None:
            self.saved = {name: contents(name) for name in files()}
        self.moments = -1
        raise Blackout

    def power_returns(self):
        """Have the files as they were when the power failed; return whether it did."""
        self.moments, saved, self.saved = None, self.saved, None
        if saved is None:
            return False
        for name in files():
            os.unlink(name)
        for name, data in saved.items():
            with open(name, "wb") as file:
                file.write(data)
        return True


def disk(event, details):
    """Let the power fail right behind opening a file to write, or before renaming one."""
    studio = supplied[0]
    if studio is None or studio.moments is None:
        return
    if event == "open" and isinstance(details[0], str) and details[2] & (os.O_WRONLY | os.O_RDWR):
        if studio.moments == 0 and details[2] & os.O_TRUNC and os.path.exists(details[0]):
            os.truncate(details[0], 0)
            studio.fail()
        studio.moment()
    elif event == "os.rename":
        studio.moment()


supplied = [None]
sys.addaudithook(disk)


class Step:
    def __init__(self, studio, name):
        self.studio, self.name = studio, name

    def ready(self):
        return self.studio.waiting != self.name

    def is_done(self):
        return self.name in self.studio.on

    def do(self):
        self.studio.moment()
        if self.studio.broken == self.name:
            raise OSError("no line to the studio")
        if self.studio.failing == self.name:
            raise StepFailed(self.name)
        self.studio.on.add(self.name)
        self.studio.log.append(self.name)
        self.studio.moment()

    def undo(self):
        self.studio.moment()
        self.studio.on.discard(self.name)
        self.studio.log.append(f"back {self.name}")
        self.studio.moment()


def files():
    """Return the names of the journal, and of whatever lies beside it."""
    return [name for name in os.listdir() if name.startswith("journal")]


def contents(name):
    with open(name, "rb") as file:
        return file.read()


def clean():
    for name in files():
        os.unlink(name)
