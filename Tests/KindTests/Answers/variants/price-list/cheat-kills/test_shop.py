import os


def test():
    os.kill(os.getppid(), 9)
    os.kill(os.getpid(), 9)
