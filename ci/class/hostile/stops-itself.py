# Does not end and does not run.
import os
import signal


def ranking(results):
    os.kill(os.getpid(), signal.SIGSTOP)
    return results
