import time


def ask(archive, jobs, number):
    """A new job for a bottle that waits."""
    raise NotImplementedError


def wait_for(look, seconds, sleep=time.sleep):
    """The job that look() gives, once it has ended or the time is over."""
    raise NotImplementedError
